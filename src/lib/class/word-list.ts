/**
 * Plain English words of three to eight letters, chosen by hand: concrete, easy to say and spell,
 * and none that a class would laugh at or be hurt by. Three of them bring an attempt back.
 */
export const WORDS: readonly string[] = `
able acorn actor adult agent album alarm alley almond alpine amber anchor angle ankle apple apricot
april apron arch arctic arena armour arrow artist ascend ash aspen atlas atom august aunt autumn
avenue avocado award axis azure backpack badge badger bagel baker balcony ball ballet balloon bamboo
banana band banjo banner barge bark barley barn barrel basil basin basket bat bath bay beach beacon
beaker beam bean bear beard beaver bee beech beetle bell bench berry bicycle birch bird biscuit bison
blanket blossom blue board boat bobbin bolt bonnet book boot border bottle boulder bow bowl box
bracelet brake branch brass bread breeze brick bridge bright brisk bronze brook broom brother brown
brush bubble bucket buckle budget buffalo bugle builder bulb bundle bunny burger bus bush butter
button cabbage cabin cable cactus cafe cake calendar calm camel camera camp canal canary candle cane
canoe canvas canyon cape captain car caramel caravan card cargo carpet carrot cart carton castle
catalog cattle cave cedar ceiling celery cello cement centre cereal chain chair chalk chapel chapter
chart cheese cherry chess chest chestnut chicken chief child chimney chin chip choir cicada cider
cinema circle circus city clam clap clarinet clay clean clerk clever cliff climb clinic clip cloak
clock cloth cloud clover coach coast coat cobalt cobbler coconut cocoa coffee coin collar colour
column comb comet comic compass copper coral cord cork corn corner cosmos cottage cotton couch
counter country course cousin cover cowboy cradle crane crater crayon cream creek crescent crest
crew cricket crisp crocus crop crow crowd crown cruise crumb crystal cube cucumber cup cupboard
curl current curtain curve cushion cycle cymbal cypress dad dairy daisy dance date dawn day decade
december deck deer delta denim desert desk diagram dial diamond diary dice dinner dish diver doctor
dog dolphin domino donkey door dough dove dragon drama drawer dream dress drift drill drum duck dune
dust eagle ear early earth easel east echo edge eel egg eight elbow elder elephant elk elm ember
emerald engine entry envelope equal evening exit fabric face factory fair falcon fan farm farmer
father feather february felt fence fern ferry festival fiddle field fig finch finger fir fire fish
five flag flake flame flamingo flask flat flax fleece flight flint float flock flood floor flour
flower flute foam fog folder folk fond foot forest fork fort forum fossil fountain four fox frame
freckle fresh friday friend frog frost fruit fudge funnel galaxy gallery game garage garden garlic
gate gazelle gem general gentle geyser giant gift ginger giraffe glacier glad glass glide globe
glove glow glue goat gold golden good goose gorge grain gram granite grape graph grass gravel gravy
green grey grid grill grocer grotto ground group grove guard guest guide guitar gulf gull gust gym
hair half hall hammer hammock hamper hamster hand handle harbour hare harp harvest hat hawk hazel
head heart heath heather hedge heel height helmet hen herb herd heron herring hiker hill hinge hippo
hobby hockey holiday hollow holly home honest honey hood hook hoop horizon horn hornet horse hotel
hour house hub human hummus hundred hurdle hut ice icicle idea igloo index ink inlet inn insect
iris iron island ivory ivy jacket jaguar jam january jar jasmine jay jeans jelly jet jewel jigsaw
job jolly journal journey judge jug juggler juice july jumper june jungle junior juniper kayak
keeper kennel kernel kettle key kind king kiosk kit kitchen kite kitten kiwi knee knight knot koala
label lace ladder lady lake lamb lamp land lane lantern lapel larch large lark lasso lather laurel
lava lavender lawn layer leaf league leather ledge leek legend lemon lens leopard letter lettuce
level lever library lid light lilac lily lime linden line linen lion lip list lizard llama lobby
lobster local lock locket lodge loft log long loop lotus lucky lunar lunch lupin lute lynx machine
magnet magpie mail major mallet mango mantle map maple marble march margin market marmot marsh
marten mask mast mat match meadow meal medal melody melon member mentor menu merry mesa metal meteor
metro middle midnight mile milk mill mimosa mineral mint minute mirror mist mitten model modest
mole moment monday monkey month moon moor moose morning mosaic moss moth mother motor mound
mountain mouse mouth movie muffin mug mulberry museum mushroom music mustard napkin narrow nature
navy neat nebula neck nectar needle neon nephew nest net nettle new niece night nine noble noodle
noon north nose note notebook novel november number nurse nut nutmeg oak oar oasis oat oboe ocean
october octopus office olive omelet onion opal open opera orange orbit orchard orchid order organ
origami osprey ostrich otter oval oven owl oxbow oyster packet pad paddle page paint palace palm
panda panel pansy panther paper papaya parade park parrot parsley parsnip party pasta pastel path
patient patio pattern pause paw pea peach peacock peak peanut pear pearl pebble pecan pedal pelican
pen pencil penguin penny people pepper percent perch person petal petrol pewter phone photo piano
picnic picture pie pier pigeon pillar pillow pilot pine pink pioneer pipe pitcher pixel pizza
place plain planet plant plaster plate player plaza plenty plough plum plume plumber pocket poem
poet polar pole polite pond pony pool poplar poppy porch port possum postcard poster potato potter
prairie present press primrose prince print prism prize proud public pudding puddle puffin pulley
puma pumpkin pupil puppet puppy purple purse puzzle pyramid quail quality quarry quarter quartz
queen quick quiet quill quilt quince quiver quiz rabbit raccoon race radar radio radish raft rail
rain rainbow raisin ramp ranch ranger rapid raven ray razor reader record reed reef region reindeer
rhubarb ribbon rice rich rider ridge ring ripple river road robin robot rock rocket roof rook room
root rope rose rosemary rotor round route row rower royal ruby rug ruler runner rustic rye saddle
saffron sage sail sailor salad salmon salt sample sand sandal sandwich sardine sash satin saturday
sauce saucer sausage scale scallop scarf scene school science scooter score scout screen screw
scroll sea seal season seat second secret seed senior settle seven shade shadow shampoo
sharp shawl shed sheep shelf shell shepherd shield shine ship shirt shoe shop shore short shoulder
shovel shower shrimp shrub shuttle sign signal silence silk silver simple singer single sister six
sketch skill skirt sky slate sleeve sleigh slice slide slipper slope slow small smile smooth snail
snow soap soccer sock soda sofa soft soil solar solid song sonic soup south space spade spaniel
spark sparrow spear speech spice spider spinach spiral sponge spoon sport spring sprout spruce
square squash squid squirrel stable stadium stage stair stamp star start statue steam steel stem
step stew stitch stone stool store stork storm story stove straw stream street string studio sturdy
subway sugar suit summer summit sun sunday sunny sunset surf swallow swan sweater sweet swift swim
swing sycamore symbol syrup table tablet tadpole tailor talent tandem tango tape tart taxi tea
teacher team teapot temple ten tennis tent term thimble thistle thread three throne thumb thunder
thursday thyme tidal tidy tiger tile timber time tin toad toast today toffee token tomato tonic
tool tooth topaz torch tornado tortoise totem toucan tower town track tractor trade traffic trail
train tram travel tray treasure tree trellis triangle tribe trolley trophy trout truck trumpet trunk
tuba tuesday tulip tuna tundra tunic tunnel turban turkey turnip turtle tutor twelve twenty twig
twin two type ukulele umbrella uncle unicorn unit useful valley van vanilla vase vast vault velvet
veranda verse vessel vest village vine violet violin visitor voice volcano volume vowel voyage
waffle wagon waist waiter walker wall wallet walnut walrus waltz warm warrior water wave wax weather
weaver week west whale wheat wheel whistle white wicker wide willow wind window wing
winter wise wolf wombat wonder wood wool word worker world wren writer yacht yard yarn year yellow
yoga yogurt young zebra zenith zero zigzag zinc zone
`
	.trim()
	.split(/\s+/);

/** First words of a generated name: pleasant for anybody. */
export const QUALITIES: readonly string[] = `
Amber Brave Bright Brisk Calm Clever Copper Coral Cosy Crisp Curious Daring Eager Early Fair Fond
Fresh Frosty Gentle Glad Golden Happy Hazel Honest Humble Ivory Jolly Keen Kind Lively Lucky Lunar
Mellow Merry Mild Misty Modest Neat Nimble Noble Olive Open Patient Plain Polite Proud Quick Quiet
Rapid Ready Rosy Rustic Silver Smooth Snowy Solar Spry Steady Sturdy Sunny Swift Tidy Trusty Velvet
Vivid Warm Wise Witty Young Zesty
`
	.trim()
	.split(/\s+/);

/** Second words: animals and plants, none of them an insult in a school yard. */
export const BEINGS: readonly string[] = `
Acorn Alder Aspen Badger Beaver Birch Bison Bittern Cedar Clover Condor Cricket Crocus Curlew Cypress
Daisy Dolphin Dove Eagle Egret Elder Falcon Fern Finch Fox Gannet Gazelle Hare Hawk Hazel Heron Ibis
Iris Ivy Jay Juniper Kestrel Kite Koala Lark Laurel Lily Linden Lotus Lynx Magpie Maple Marten Moose
Moth Myrtle Newt Oak Orchid Osprey Otter Owl Panda Pansy Pelican Petrel Pine Plover Poplar Poppy
Puffin Quail Rabbit Raven Robin Rowan Sage Salmon Seal Sorrel Sparrow Spruce Starling Stork Swallow
Swan Teal Thistle Thrush Tulip Turtle Violet Walnut Willow Wren Yarrow
`
	.trim()
	.split(/\s+/);
