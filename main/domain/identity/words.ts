/**
 * The words in which keys are compared, 1,024 of them: ten bits each. Taken from the English list of BIP-39 (MIT licence,
 * the Bitcoin Core developers), of which the first four letters tell every word. Left out is what nobody should have to
 * say aloud at a checkpoint (weapons, faith, war, illness), and of two words that differ by one letter the second.
 * The list never changes: a word moved would give every key other words.
 */
export const WORDS: readonly string[] = `
ability able about above absent absorb absurd access account acid across action actor actual adapt adjust admit adult
advice affair afford afraid again agent agree ahead aisle album alert alien alley allow almost alone alpha also alter
always among amount amused anchor anger angle angry animal annual answer apart appear apple april arch arctic area
argue around arrow artist aspect asset assist assume attend audit august aunt author auto autumn awake away awful axis
baby badge ball bamboo banana banner barely barrel base basic basket beach bean beauty become beef before begin behave
behind below belt better beyond bike bind birth black bless blouse blue blush board boat body boil bone bonus book
boost boring borrow boss bottom bounce brain brand brass brave bread breeze brick bridge brief bright broken bronze
broom brown bubble buddy budget build bulb bundle burger busy buyer buzz cabin cactus cake calm camera canal cancel
candy canoe canvas canyon carbon card cargo carpet carry castle casual catch caught cause celery cement cereal chair
chalk change chase chat cheap check cheese chef cherry chest child choice choose chunk churn cigar circle city clap
clean clerk clever click client cliff climb clinic clog close cloth cloud clown club clump clutch coach coast code
coffee color column comic common cool copper copy coral corn cotton couple course cousin cover coyote crack cradle
craft cram crane crater crazy credit creek crew crisp critic crop crowd cruise crunch cube curve cycle damp dance
daring dash dawn deal decade deer define degree delay demand depend depth deputy derive desert design desk detail
detect devote diary dice diesel diet differ direct divert divide dizzy doctor doll domain donate donkey donor dose
double drama draw dream dress drift drill drink drip drum duck dune dust dutch eager eagle early earn earth easily
east echo edit effort eight either elbow else embark embody emerge employ empty enable enact energy engage engine
enjoy enough enrich enroll ensure enter entire entry equal equip erase erode error essay estate ethics evolve excess
excite excuse exist exotic expand expect expire extend extra fabric face faint family famous fancy farm feel female
fence fetch fiber field figure file filter final finger finish first fiscal fish flame flash flat flavor flight flip
flock floor flower fluid foam focus fold follow foot forest forget fork forum fossil foster found fresh friend fringe
frog front frozen fruit funny fury future gadget galaxy game garage garden garlic gauge genius genre gentle giant gift
giggle girl give glad glance glare glass glide globe glory glow good goose gossip govern gown grace great green grid
group guess guitar habit half hammer hand happy harbor harsh have hawk hazard health heart heavy hello helmet help
hero hidden high hill hint hire hobby hockey hole honey horse host hotel hour huge human humble humor hungry hurdle
hurry hybrid icon idea idle ignore image immune impact impose inch income index indoor infant inform inhale inner
input insect inside intact into invest invite island issue item ivory jacket jaguar jazz jeans jelly jewel join joke
juice jump jungle junior keen kite kitten kiwi knee knock know label labor ladder lady laptop large later latin laugh
lava leaf leave left legend lemon lend length lesson level life limit link lion liquid list little lizard load local
logic long loop lounge love lucky lumber lunar lunch luxury lyrics magic magnet mail major mammal manage mango manual
maple marble margin marine market mask math matrix matter maze meadow meat medal media melody memory menu merit merry
mesh method middle milk mimic minute mirror miss mixed mobile model modify moment month moon more mother motion motor
mouse movie much muffin mule museum music mutual myself naive napkin nature near neck need nephew nest never news
noble noise noodle normal north note notice novel object oblige obtain occur ocean odor offer often okay olive omit
once onion online only open opera oppose option orange orbit order orient outer output oval owner oxygen oyster ozone
pact paddle page pair palace panda panel paper parade parent park parrot pass peace peanut pencil people pepper permit
phone photo phrase piano picnic piece pigeon pilot pipe pitch pizza planet plate play please pledge pluck plug plunge
poem point polar pond potato powder praise prefer pretty price profit proof public pull pulse pupil puppy purity push
puzzle quick quit quote rabbit radio rally ranch random rapid rare rather raven razor ready reason recall recipe
record reduce reform refuse region reject relax relief rely remain remind remove render renew rent reopen repair
repeat report result return reveal review reward rhythm ribbon ride rigid ring ripple ritual river robot robust rookie
rotate rough route rubber runway rural safe salad salmon salt salute sample sauce scale scan scene scheme school scrap
screen script scrub search second seek select sell senior sense series settle setup seven shaft share shed shield
shine ship shiver shoe short shrimp shrug sign silly silver since siren sister size skate sketch skill skirt slam
sleep slice slogan slot small smart smile smooth snack snake snap sniff soccer social sock soda soft solid solve sorry
soup source south space spawn speak speed sphere spider spike spin split spoil spoon spray spread spring square stable
staff stage stairs stamp stand stay steel step stereo stick sting stone stool story street strong style submit subway
sudden sugar summer sunset super supply sure survey swarm sweet swift swim switch symbol syrup system tackle talent
talk tape taste taxi team tenant tennis text thank theme then theory thing this three thrive throw thumb ticket tiger
tilt timber time tiny tired title today token tomato tongue tooth topic topple torch total toward tower trade trash
travel tray trend trial trim trophy truck true truly truth tuna tunnel turkey turn turtle twelve twenty twice twist
uncle under unfair unfold unique unit unlock until unveil update uphold upon upper upset urban usage used useful usual
vacant vacuum valid valve vanish vapor vault velvet vendor venue verb verify vessel viable video view visa visit
visual vivid volume voyage wagon wait walnut wasp weasel whale wheat wheel where width window wine winter wisdom wolf
wonder word wrap wrist write yellow young zebra
`
  .trim()
  .split(/\s+/);
