/** Things that are described by a length: "5m waves" are metres, "5m people" are millions. Plurals. */
export const LONG_THINGS: ReadonlySet<string> = new Set(
  `waves walls fences poles trees trenches tunnels pipes ropes boats ships vessels towers masts ladders
  containers barriers craters antennas buildings bridges ditches dunes cliffs swells surges spans beams cables
  hoses nets tracks sprinters runners swimmers hurdles races dams banks columns banners flags statues piers
  runways strips sections stretches intervals lengths depths heights widths sprints barrels guns pylons
  blades rotors drills boreholes wells pits canals channels embankments dykes dikes levees yachts trawlers canoes`.split(
    /\s+/,
  ),
);
