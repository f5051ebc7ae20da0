# Events told without a number. e is the predicate, whose verb group decides modality and negation in code; s is what it
# happens to, p the place; event is a line of claim/events.tsv.
$PP = ((PREP|of|above|below|beneath|upstream|downstream) (.&!COMMA&!SEMI&!BREAK&!BE&!HAVE&!SAY&!REL&!STAY){1,6}?)
$ASIDE = (COMMA .{1,10}? COMMA)
$OF = ((FIGURE|NOT_FIGURE|ORDINAL|CAP&WORD&!PREP&!DET)? $PP? $ASIDE?)
$VG = (HAVE|ADV|NOT|APPEAR|REPORTEDLY|MODAL_FUTURE|MODAL_MAYBE|MODAL_MUST|DO|to)
$WAS = (was|were|been|being|be|got)
$IS = (is|are)
$MOD = (ADV|NOT|WHOLE|NEARLY)
$PLAIN = (WORD&!CAP&!PREP&!DET&!SAY&!BE&!HAVE&!CONJ&!NOT&!REL&!TIMEX)
$LEAD = ((DET|POSSDET|ADJ|DIRECTION|WHOLE|CAP|PLACE|POSS|ORG|DEMONYM|SIDE|ORDINAL|FIGURE|$PLAIN){0,5}?)

# open and closed
still-open {event=stays-open}: (s:ACCESS|s:ROUTE) $OF $VG{0,3} (($IS|$WAS) still | STAY ADV? | $IS $MOD{0,1}) e:OPEN (to|for)? (ADV|NORMALLY)?
is-open {event=is-open}: (s:ACCESS|s:ROUTE) $OF $VG{0,3} ($IS|$WAS) $MOD{0,2} e:OPEN
closed {event=closed}: (s:ACCESS|s:ROUTE) $OF $VG{0,4} $WAS $MOD{0,2} e:SHUT
is-closed {event=is-closed}: (s:ACCESS|s:ROUTE) $OF ADV? $IS $MOD{0,2} e:SHUT
stays-closed {event=stays-closed}: (s:ACCESS|s:ROUTE) $OF $VG{0,3} (STAY | ($IS|$WAS) still) $MOD{0,1} e:SHUT
closed-it {event=closed}: e:SHUTS $LEAD (s:ACCESS|s:ROUTE)
closed-itself {event=closed}: (s:ACCESS|s:ROUTE) $OF $VG{0,3} e:(closed|shut) (TIMEX|for|after|because|amid|BREAK|OTHER)
closure {event=closed}: e:CLOSURE of $LEAD (s:ACCESS|s:ROUTE)
reopened {event=reopened}: (s:ACCESS|s:ROUTE) $OF $VG{0,4} BE? $MOD{0,2} e:REOPENED
reopened-it {event=reopened}: e:REOPENED $LEAD (s:ACCESS|s:ROUTE)

# running and shut down
keeps-running {event=keeps-running}: s:PLANT $OF $VG{0,3} (STAY | (continue|continues|continued) to | ($IS|$WAS) still) $MOD{0,1} (e:RUNNING|e:RUNS) NORMALLY?
running-normally {event=keeps-running}: s:PLANT $OF $VG{0,3} ($IS|$WAS) $MOD{0,2} e:RUNNING NORMALLY
running {event=running}: s:PLANT $OF $VG{0,3} $IS $MOD{0,2} e:RUNNING
shut-down {event=shutdown}: s:PLANT $OF $VG{0,4} $WAS $MOD{0,2} e:(STOPPED|HALTED|SHUT)
halted-output {event=shutdown}: s:PLANT $OF $VG{0,4} e:(HALTED OUTPUT)
shut-it-down {event=shutdown}: e:(STOPPED|SHUTS) $LEAD s:PLANT
is-down {event=is-down}: s:PLANT $OF $VG{0,3} (BE|STAY) $MOD{0,2} e:DOWN
restarted {event=restarted}: s:PLANT $OF $VG{0,4} BE? $MOD{0,1} e:(RESUMED OUTPUT? | REOPENED)

# dams and dykes
burst {event=burst}: s:BARRIER $OF $VG{0,4} BE? $MOD{0,1} e:BROKE
barrier-holds {event=barrier-holds}: s:BARRIER $OF $VG{0,3} ((BE|STAY) $MOD{0,2} e:HOLDS | e:held)
burst-of {event=burst}: e:('collapse'|'failure'|'breach'|'bursting') of $LEAD s:BARRIER

# encirclement
encircled {event=encirclement}: (s:FORCES|s:ARMED) $OF $VG{0,4} BE $MOD{0,2} e:ENCIRCLED
encircles {event=encirclement}: e:ENCIRCLES ((DET|ADJ|DIRECTION|DEMONYM|SIDE|POSSDET|FIGURE){0,4} (s:FORCES|s:ARMED|s:COUNTED&!TOWN) | (DET|ADJ|DIRECTION){0,3} ((TOWN of)? p:PLACE TOWN? | PLACE_REF off?))
pocket-formed {event=pocket}: e:POCKET QUOTE? $VG{0,3} BE? $MOD{0,1} FORMED
pocket-of {event=pocket}: e:POCKET QUOTE? (in|around|near) $LEAD p:PLACE

# everybody out, or somebody still there; "almost all" is neither
$THERE = (IN (DET|ADJ|DIRECTION|PART){0,3} (PLACE|PLACE_REF|TOWN|FACILITY|AREA_REF|ACCESS|PLANT) | LEFT_BEHIND)
$ALL = (ALL_OF (DET|of|FIGURE|ADJ|DEMONYM|SIDE|POSSDET){0,4} s:COUNTED $OF (HAVE|ADV|DO|NOT){0,3})
nearly-all: NEARLY ALL_OF
all-out {event=all-out}: $ALL BE ADV{0,2} e:OUT
all-gone {event=all-out}: $ALL e:GONE
still-there {event=still-there}: s:COUNTED $OF e:BE still ADV? $THERE
still-inside {event=still-there}: s:COUNTED $OF e:STAY ADV? $THERE
still-held {event=still-there}: s:COUNTED $OF e:BE still being? held
stuck {event=still-there}: s:COUNTED $OF BE ADV? e:STUCK
left-behind {event=still-there}: FIGURE ADJ{0,2} s:COUNTED $OF BE ADV? e:LEFT_BEHIND (IN|behind)

# strikes, deals, votes, fixtures, products
strike-off {event=strike-off}: s:STOPPAGE $OF $VG{0,4} BE $MOD{0,2} e:OFF
call-off-strike {event=strike-off}: e:OFF $LEAD s:STOPPAGE
strike-on {event=on-strike}: s:STOPPAGE $OF $VG{0,3} BE $MOD{0,2} e:(on | BEGUN)
signed {event=signing}: s:ACCORD $OF $VG{0,4} BE $MOD{0,2} e:SIGNED
signs {event=signing}: e:SIGNED $LEAD s:ACCORD
annulled {event=annulment}: (s:SUFFRAGE|s:VERDICT) $OF $VG{0,4} (BE|declared) $MOD{0,2} e:ANNULLED
annuls {event=annulment}: e:ANNULS $LEAD (s:SUFFRAGE|s:VERDICT)
valid {event=validity}: (s:SUFFRAGE|s:VERDICT) $OF $VG{0,4} (BE|declared) $MOD{0,2} e:UPHELD
upholds {event=validity}: e:UPHOLDS $LEAD (s:SUFFRAGE|s:VERDICT)
cancelled {event=cancellation}: s:FIXTURE $OF $VG{0,4} BE $MOD{0,2} e:CANCELLED
cancels {event=cancellation}: e:CANCELLED $LEAD s:FIXTURE
went-ahead {event=event-held}: s:FIXTURE $OF $VG{0,4} e:(HELD | BE held | BE played)
recalled {event=recall}: s:COUNTED $OF $VG{0,4} BE $MOD{0,2} e:RECALLED

# launches
launch-succeeded {event=launch-success}: s:LAUNCH $OF $VG{0,4} BE? $MOD{0,2} e:FLEW
in-orbit {event=launch-success}: s:LAUNCH $OF $VG{0,4} e:(REACHED (DET|POSSDET|ADJ){0,2} ORBIT | in ORBIT)
launch-failed {event=launch-failure}: s:LAUNCH $OF $VG{0,4} BE? $MOD{0,2} e:FLOPPED
no-orbit {event=launch-failure}: s:LAUNCH $OF $VG{0,3} e:(FAILED (reach|enter|achieve)) (DET|POSSDET|ADJ){0,2} ORBIT

# supplies, fires, truces, bids
outage {event=outage}: s:SUPPLY $OF $VG{0,4} $WAS $MOD{0,2} e:CUT
is-out {event=is-out}: s:SUPPLY $OF $VG{0,3} ($IS|STAY) $MOD{0,2} e:CUT
restored {event=supply-restored}: s:SUPPLY $OF $VG{0,4} BE? $MOD{0,2} e:RESTORED
supply-holds {event=supply-holds}: s:SUPPLY $OF $VG{0,3} BE $MOD{0,2} e:(uninterrupted|unaffected|stable)
fire-controlled {event=fire-controlled}: s:BLAZE $OF ADV? $IS $MOD{0,2} e:TAMED
fire-tamed {event=fire-tamed}: s:BLAZE $OF $VG{0,4} ($WAS|brought|STAY) $MOD{0,2} e:TAMED
fire-raging {event=fire-raging}: s:BLAZE $OF $VG{0,3} ($IS|STAY|$WAS) $MOD{0,2} e:RAGING
truce-holds {event=truce-holds}: s:TRUCE $OF $VG{0,3} BE $MOD{0,2} e:KEPT
truce-broken {event=truce-broken}: s:TRUCE $OF $VG{0,4} BE $MOD{0,2} e:BROKEN
breaks-truce {event=truce-broken}: e:(BROKEN|broke|violating|breaking|breaching) $LEAD s:TRUCE
bid-accepted {event=bid-accepted}: s:BID $OF $VG{0,4} BE $MOD{0,2} e:ACCEPTED
bid-rejected {event=bid-rejected}: s:BID $OF $VG{0,4} BE $MOD{0,2} e:REJECTED

# craft, goods, leaks
downed {event=shooting-down}: s:FLYER $OF $VG{0,4} BE $MOD{0,2} e:DOWNED
downs {event=shooting-down}: e:DOWNED $LEAD s:FLYER
seized-ship {event=seizure}: s:HULL $OF $VG{0,4} BE $MOD{0,2} e:HIJACKED
seizes-ship {event=seizure}: e:HIJACKED $LEAD s:HULL
stolen {event=theft}: s:GOODS $OF $VG{0,4} BE $MOD{0,2} e:STOLEN
leaked {event=leak}: s:GOODS $OF $VG{0,4} BE? $MOD{0,2} e:LEAKED
site-hit {event=attack}: (s:TARGET|s:PLANT|s:ACCESS|s:ROUTE|s:HULL|s:BARRIER) $OF $VG{0,4} $WAS $MOD{0,2} e:HIT

water-safe {event=safe}: s:DRINK $OF $VG{0,3} BE $MOD{0,2} e:SAFE
water-unsafe {event=unsafe}: s:DRINK $OF $VG{0,3} BE $MOD{0,2} e:UNSAFE

# captives
let-go {event=release}: (NONE of)? (DET|ADJ|POSSDET|FIGURE){0,2} CAPTIVE $OF $VG{0,4} BE $MOD{0,2} e:LET_GO
lets-go {event=release}: (ARMED|FORCES|COUNTED|ORG|SIDE) $VG{0,3} e:LETS_GO (DET|ADJ|POSSDET|FIGURE|DEMONYM){0,4} CAPTIVE

# persons
survived {event=alive}: s:PERSON COMMA? REL? $VG{0,3} e:LIVED
among-dead {event=death}: s:PERSON $ASIDE? BE? $MOD{0,2} e:among the (DEAD_MAN|dead|victims)
among-survivors {event=alive}: s:PERSON $ASIDE? BE $MOD{0,2} e:among (the|those)? (survivors|rescued|saved)
dead {event=death}: s:PERSON $ASIDE? $VG{0,4} BE $MOD{0,2} e:DEAD_MAN
died {event=death}: s:PERSON $ASIDE? $VG{0,3} e:DIES
alive {event=alive}: s:PERSON $ASIDE? $VG{0,3} (BE|STAY) $MOD{0,2} e:ALIVE
arrested {event=arrest}: s:PERSON $ASIDE? $VG{0,4} BE $MOD{0,2} e:DETAINED
at-large {event=at-large}: s:PERSON $ASIDE? $VG{0,3} (BE|STAY) $MOD{0,2} e:AT_LARGE
resigned {event=resignation}: s:PERSON $ASIDE? $VG{0,4} e:RESIGNED
in-office {event=in-office}: s:PERSON $ASIDE? $VG{0,3} (BE|STAY) $MOD{0,2} e:IN_OFFICE
convicted {event=conviction}: s:PERSON $ASIDE? $VG{0,4} BE $MOD{0,2} e:GUILTY
acquitted {event=acquittal}: s:PERSON $ASIDE? $VG{0,4} BE $MOD{0,2} e:INNOCENT
positive {event=positive}: s:PERSON $ASIDE? $VG{0,4} e:POSITIVE
negative {event=negative}: s:PERSON $ASIDE? $VG{0,4} e:NEGATIVE

# crowds
mass-surrender {event=mass-surrender}: e:GIVE_UP ADV{0,2} MASS_MANNER
mass-surrender-noun {event=mass-surrender}: e:('mass surrender'|'mass surrenders')
mass-flight {event=mass-flight}: e:RUN_AWAY (.&!COMMA&!BREAK){0,4}? MASS_MANNER
mass-resignation {event=mass-resignation}: e:WALK_OUT ADV{0,2} MASS_MANNER
