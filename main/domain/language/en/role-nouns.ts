const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** One person by what he or she is or does. */
export const PERSON_NOUNS =
  list(`man woman boy girl child baby infant teenager youth person individual
  civilian resident citizen villager inhabitant refugee migrant evacuee returnee asylum-seeker survivor
  victim witness bystander hostage captive prisoner detainee suspect defendant convict attacker bomber
  gunman sniper assailant killer murderer militant terrorist extremist jihadist insurgent rebel fighter
  soldier officer policeman policewoman guard sergeant pilot airman marine sailor warfighter commander
  colonel captain deputy chief head leader ringleader founder member supporter ally enemy adversary
  spokesman spokeswoman spokesperson official diplomat envoy ambassador representative minister premier
  president secretary chancellor mayor governor senator lawmaker politician candidate king prince sheikh
  cleric imam priest bishop monk preacher judge prosecutor lawyer attorney doctor nurse surgeon medic
  paramedic rescuer volunteer activist campaigner protester demonstrator journalist reporter
  correspondent photographer cameraman editor writer author blogger analyst expert scholar professor
  academic researcher scientist engineer teacher student pupil farmer fisherman shepherd driver worker
  employee employer trader shopkeeper businessman businesswoman contractor owner manager director
  coordinator adviser advisor consultant aide assistant clerk interpreter translator donor neighbour
  neighbor friend relative father mother parent son daughter brother sister husband wife widow uncle aunt
  cousin nephew niece grandfather grandmother grandson spouse orphan twin boyfriend girlfriend stranger
  passenger pedestrian tourist visitor guest host chairman chairwoman chairperson rapporteur commissioner
  dictator strongman warlord smuggler trafficker hacker dealer thief robber traitor spy informant agent
  defector deserter veteran martyr caliph emir sultan general admiral brigadier major lieutenant corporal
  private recruit cadet trainer trainee mediator negotiator observer inspector investigator detective
  patient orderly tribesman elder nationalist separatist secularist convoy-driver beneficiary`);

/** Several people by what they are or do. */
export const PEOPLE_NOUNS =
  list(`men women boys girls children babies infants teenagers youths people
  peoples persons individuals civilians residents citizens villagers inhabitants townspeople locals
  refugees migrants evacuees returnees idps survivors victims witnesses bystanders hostages captives
  prisoners detainees suspects defendants convicts attackers bombers gunmen snipers assailants killers
  militants terrorists extremists jihadists jihadis islamists insurgents rebels fighters combatants
  soldiers troops officers policemen guards servicemen servicewomen pilots airmen marines sailors
  warfighters commanders generals colonels deputies chiefs heads leaders founders members supporters
  backers allies partners enemies adversaries counterparts opponents proponents spokesmen officials
  diplomats envoys ambassadors representatives delegates ministers secretaries mayors governors senators
  lawmakers politicians parliamentarians legislators candidates kings princes sheikhs clerics imams
  priests bishops monks preachers judges prosecutors lawyers attorneys doctors nurses surgeons medics
  paramedics rescuers responders volunteers activists campaigners protesters demonstrators rioters
  journalists reporters correspondents photographers editors writers authors bloggers analysts experts
  specialists scholars professors academics researchers scientists engineers technicians teachers
  students pupils schoolchildren schoolgirls farmers fishermen shepherds drivers workers labourers
  employees employers traders shopkeepers businessmen contractors owners managers directors coordinators
  advisers advisors consultants aides assistants staff staffers personnel crew crews aircrew aircrews
  interpreters translators donors neighbours neighbors friends relatives family families household
  households fathers mothers parents sons daughters brothers sisters husbands wives widows orphans
  passengers pedestrians tourists visitors guests pilgrims worshippers mourners smugglers traffickers
  hackers dealers thieves robbers looters spies informants agents operatives elements defectors deserters
  veterans heroes martyrs recruits conscripts reservists cadets trainers trainees mediators negotiators
  observers monitors inspectors investigators patients tribesmen elders nationalists separatists
  preservationists guarantors stakeholders beneficiaries viewers readers listeners audience audiences
  voters taxpayers consumers customers wounded injured dead dying missing displaced elderly disabled
  minority minorities majority population populations public crowd crowds community communities
  generation compatriots nationals foreigners expatriates infidels believers crusaders others ones`);

/** A body of people that acts as one. */
export const BODY_NOUNS =
  list(`government governments administration authority authorities regime regimes
  state states nation nations country countries coalition coalitions alliance alliances bloc axis union
  party parties opposition faction factions movement movements insurgency resistance rebellion uprising
  militia militias army armies military militaries navy navies airforce force forces infantry cavalry
  police gendarmerie intelligence security brigade brigades battalion battalions regiment regiments
  division divisions corps squadron squadrons wing wings fleet fleets flotilla unit units platoon company
  companies detachment contingent contingents garrison patrol patrols team teams squad squads gang gangs
  cell cells network networks cartel cartels tribe tribes clan clans sect sects church churches council
  councils committee committees commission commissions board boards panel panels parliament parliaments
  congress senate assembly cabinet ministry ministries department departments agency agencies bureau
  office offices directorate secretariat embassy consulate mission missions delegation delegations
  organisation organisations organization organizations association associations society societies
  federation confederation foundation foundations institute institutes institution institutions
  university universities college colleges academy firm firms business businesses corporation corporations
  contractor bank banks fund funds charity charities ngo ngos club clubs league group groups grouping
  groupings subgroup umbrella front fronts affiliate affiliates branch branches offshoot arm outlet outlets
  media press newspaper newspapers broadcaster broadcasters channel channels television radio service
  services court courts tribunal tribunals judiciary prosecution defence defense leadership command
  headquarters staff workforce membership caliphate emirate enemy foe community observatory watchdog
  monitor operator operators provider providers supplier suppliers manufacturer publisher airline airlines
  taskforce players actors entity entities body bodies partnership consortium syndicate guard guards
  convoy convoys ship ships vessel vessels crew project programme program operation operations`);

/** A place or a structure by its kind. */
export const PLACE_NOUNS =
  list(`place places area areas region regions territory territories terrain land
  lands zone zones enclave enclaves pocket pockets stronghold strongholds bastion sector sectors part parts
  province provinces governorate governorates district districts county counties municipality
  municipalities city cities town towns village villages hamlet hamlets settlement settlements suburb
  suburbs outskirts neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters block centre
  center centres centers downtown capital capitals hometown homeland country countries countryside state
  border borders frontier frontiers front frontline frontlines line lines crossing crossings checkpoint
  checkpoints roadblock gate gates entrance entrances exit exits corner junction intersection roundabout
  road roads route routes street streets highway highways motorway avenue alley bridge bridges tunnel
  tunnels overpass underpass railway runway airstrip airfield airfields airport airports airbase airbases
  port ports harbour harbor dock pier terminal station stations depot depots base bases camp camps barracks
  garrison fort fortress citadel castle palace compound compounds complex facility facilities site sites
  location locations position positions fortification fortifications trench trenches bunker bunkers berm
  berms outpost outposts post posts hideout hideouts safehouse shelter shelters headquarters building
  buildings structure structures house houses home homes apartment apartments flat tower towers hotel
  hotels restaurant restaurants cafe shop shops mall market markets marketplace bazaar souk warehouse
  warehouses factory factories plant plants workshop refinery refineries pipeline pipelines oilfield
  oilfields gasfield wellhead well wells mine quarry farm farms field fields orchard orchards garden gardens
  school schools university universities college campus library laboratory laboratories hospital hospitals
  clinic clinics pharmacy mosque mosques church churches shrine shrines temple temples monastery cathedral
  synagogue cemetery graveyard grave graves museum museums monument monuments ruins theatre theater stadium
  gym gyms hall halls room rooms courthouse courtroom court prison prisons jail jails cell cave caves dam
  dams barrage reservoir reservoirs canal canals river rivers stream lake lakes sea seas ocean gulf bay
  strait coast coastline shore beach island islands peninsula mountain mountains mount hill hills hilltop
  ridge valley valleys plain plains plateau desert deserts forest forests oasis basin depression continent
  hemisphere world globe east west north south northeast northwest southeast southwest heart node nodes
  staging safe-haven haven sanctuary hub hubs scene ground yard square plaza park parks bath baths power-station`);
