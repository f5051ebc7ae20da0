# Words of time. Categories only have meaning in patterns/en/timex*.pat and in org.gainsay.timex.

# Months. MONTH_SURE may stand alone; March, April, May, June and August are also verbs or first names, and need a word
# beside them that speaks of time.
MONTH,MONTH_SURE 1: ^january
MONTH,MONTH_SURE 2: ^february
MONTH 3: ^march
MONTH 4: ^april
MONTH 5: ^may
MONTH 6: ^june
MONTH,MONTH_SURE 7: ^july
MONTH 8: ^august
MONTH,MONTH_SURE 9: ^september
MONTH,MONTH_SURE 10: ^october
MONTH,MONTH_SURE 11: ^november
MONTH,MONTH_SURE 12: ^december
MONTH_SHORT 1: ^jan
MONTH_SHORT 2: ^feb
MONTH_SHORT 3: ^mar
MONTH_SHORT 4: ^apr
MONTH_SHORT 6: ^jun
MONTH_SHORT 7: ^jul
MONTH_SHORT 8: ^aug
MONTH_SHORT 9: ^sep | ^sept
MONTH_SHORT 10: ^oct
MONTH_SHORT 11: ^nov
MONTH_SHORT 12: ^dec

WEEKDAY 1: ^monday
WEEKDAY 2: ^tuesday
WEEKDAY 3: ^wednesday
WEEKDAY 4: ^thursday
WEEKDAY 5: ^friday
WEEKDAY 6: ^saturday
WEEKDAY 7: ^sunday
# The Sun and a Wed. are no days unless a date follows.
WEEKDAY_SHORT 1: ^mon
WEEKDAY_SHORT 2: ^tue | ^tues
WEEKDAY_SHORT 3: ^wed
WEEKDAY_SHORT 4: ^thu | ^thur | ^thurs
WEEKDAY_SHORT 5: ^fri
WEEKDAY_SHORT 6: ^sat
WEEKDAY_SHORT 7: ^sun

# Names that hold a weekday or a month and are no date.
NAMED_DAY: Black Friday | Good Friday | Easter Sunday | Easter Monday | Palm Sunday | Bloody Sunday | Ash Wednesday
  | Super Tuesday | Cyber Monday | Holy Thursday | Sheffield Wednesday | Black Lives Matter | March Madness
  | May Day | June Fourth | Labour Day | Sunday Times | Mail on Sunday | Sunday Telegraph | Sunday Mirror
  | Saturday Night Live | Friday night lights

SEASON 3: spring | springtime
SEASON 6: summer | summertime
SEASON 9: autumn | fall
SEASON 12: winter | wintertime

# Feasts on a fixed date.
HOLIDAY 12-24: Christmas Eve
HOLIDAY 12-25: Christmas Day | Christmas
HOLIDAY 12-26: Boxing Day
HOLIDAY 12-31: New Year's Eve
HOLIDAY 01-01: New Year's Day | New Year's

# The number of days from the anchor's day.
DAY_WORD -1: yesterday
DAY_WORD 0: today
DAY_WORD 1: tomorrow
NIGHT_WORD -1: overnight
NIGHT_WORD 0: tonight

# From and to, in hours of the day; a night ends on the next one.
DAY_PART MORNING: morning | mornings
DAY_PART AFTERNOON: afternoon | afternoons
DAY_PART EVENING: evening | evenings
DAY_PART NIGHT: night
DAY_PART DAWN: dawn | daybreak | sunrise
DAY_PART DUSK: dusk | sunset | nightfall
PART_EDGE EARLY: early
EARLY_HOURS EARLY: early hours | small hours | before dawn | pre-dawn | predawn hours
PART_EDGE LATE: late
NAMED_CLOCK 12:00: noon | midday | noontime
NAMED_CLOCK 00:00: midnight

# A third of a month, a week or a year.
PORTION EARLY: early
PORTION MID: mid
PORTION LATE: late
PORTION_OF EARLY: beginning | start | opening
PORTION_OF MID: middle
PORTION_OF LATE: end | close
HALF_ORDER 1: first
HALF_ORDER 2: second

SHIFT -1: last
SHIFT 0: this
SHIFT 1: next
ROLL -1: last | past
ROLL 1: next | coming

# Stretches that a calendar knows: last week, this month.
CALENDAR_UNIT WEEKS: week
CALENDAR_UNIT MONTHS: month
CALENDAR_UNIT YEARS: year
CALENDAR_UNIT DECADES: decade
CALENDAR_UNIT CENTURIES: century
WEEKEND: weekend

# Units of length.
TIME_UNIT SECONDS: second | seconds | sec | secs
TIME_UNIT,TIME_UNIT_ONE MINUTES: minute
TIME_UNIT MINUTES: minutes | min | mins
TIME_UNIT,TIME_UNIT_ONE HOURS: hour
TIME_UNIT HOURS: hours | hr | hrs
TIME_UNIT,TIME_UNIT_ONE DAYS: day
TIME_UNIT,TIME_UNIT_MANY DAYS: days
TIME_UNIT,TIME_UNIT_ONE WEEKS: week
TIME_UNIT,TIME_UNIT_MANY WEEKS: weeks
TIME_UNIT,TIME_UNIT_ONE FORTNIGHTS: fortnight
TIME_UNIT FORTNIGHTS: fortnights
TIME_UNIT,TIME_UNIT_ONE MONTHS: month
TIME_UNIT,TIME_UNIT_MANY MONTHS: months
TIME_UNIT,TIME_UNIT_ONE QUARTERS: quarter
TIME_UNIT QUARTERS: quarters
TIME_UNIT,TIME_UNIT_ONE YEARS: year
TIME_UNIT,TIME_UNIT_MANY YEARS: years
TIME_UNIT YEARS: yr | yrs
TIME_UNIT,TIME_UNIT_ONE DECADES: decade
TIME_UNIT,TIME_UNIT_MANY DECADES: decades
TIME_UNIT,TIME_UNIT_ONE CENTURIES: century
TIME_UNIT,TIME_UNIT_MANY CENTURIES: centuries
TIME_UNIT_MANY MINUTES: minutes
TIME_UNIT_MANY HOURS: hours
LONG_WORD DAYS: daylong
LONG_WORD WEEKS: weeklong
LONG_WORD MONTHS: monthlong
LONG_WORD YEARS: yearlong
LONG_WORD HOURS: hourlong
AGE_WORD: old | olds

# Small counts as words; a count of unknown size has the value X.
TIME_COUNT 1: one | a single
TIME_COUNT 2: two | a couple | a couple of | couple of | both
TIME_COUNT 3: three
TIME_COUNT 4: four
TIME_COUNT 5: five
TIME_COUNT 6: six
TIME_COUNT 7: seven
TIME_COUNT 8: eight
TIME_COUNT 9: nine
TIME_COUNT 10: ten
TIME_COUNT 11: eleven
TIME_COUNT 12: twelve | a dozen
TIME_COUNT 13: thirteen
TIME_COUNT 14: fourteen
TIME_COUNT 15: fifteen
TIME_COUNT 16: sixteen
TIME_COUNT 17: seventeen
TIME_COUNT 18: eighteen
TIME_COUNT 19: nineteen
TIME_COUNT,TIME_TENS 20: twenty
TIME_COUNT,TIME_TENS 30: thirty
TIME_COUNT,TIME_TENS 40: forty
TIME_COUNT,TIME_TENS 50: fifty
TIME_COUNT,TIME_TENS 60: sixty
TIME_COUNT,TIME_TENS 70: seventy
TIME_COUNT,TIME_TENS 80: eighty
TIME_COUNT,TIME_TENS 90: ninety
TIME_COUNT 100: a hundred | one hundred
TIME_COUNT X: several | a few | few | many | a number of
HALF_A: half a | half an
HALF_OF: half of

NTH 1: first
NTH 2: second
NTH 3: third
NTH 4: fourth
NTH 5: fifth
NTH 6: sixth
NTH 7: seventh
NTH 8: eighth
NTH 9: ninth
NTH 10: tenth
NTH 11: eleventh
NTH 12: twelfth
NTH 13: thirteenth
NTH 14: fourteenth
NTH 15: fifteenth
NTH 16: sixteenth
NTH 17: seventeenth
NTH 18: eighteenth
NTH 19: nineteenth
NTH 20: twentieth
NTH 21: twenty-first
NTH_SUFFIX: st | nd | rd | th
QUARTER_NAME 1: ^q1
QUARTER_NAME 2: ^q2
QUARTER_NAME 3: ^q3
QUARTER_NAME 4: ^q4
HALF_NAME 1: ^h1
HALF_NAME 2: ^h2
DECADE_WORD 20: twenties
DECADE_WORD 30: thirties
DECADE_WORD 40: forties
DECADE_WORD 50: fifties
DECADE_WORD 60: sixties
DECADE_WORD 70: seventies
DECADE_WORD 80: eighties
DECADE_WORD 90: nineties
DECADE_MARK: s

OCLOCK: o'clock
MERIDIEM AM: am | a.m.
MERIDIEM PM: pm | p.m.
# A fixed offset, a zone that keeps summer time, or LOCAL where the letters mean several zones.
CLOCK_ZONE +00:00: ^^GMT | ^^UTC | zulu
CLOCK_ZONE +01:00: ^^BST | ^^CET
CLOCK_ZONE +02:00: ^^CEST | ^^EET | ^^SAST
CLOCK_ZONE +03:00: ^^EEST | ^^MSK | ^^TRT
CLOCK_ZONE -05:00: ^^EST
CLOCK_ZONE -04:00: ^^EDT
CLOCK_ZONE -06:00: ^^CST
CLOCK_ZONE -05:00: ^^CDT
CLOCK_ZONE -07:00: ^^MST
CLOCK_ZONE -06:00: ^^MDT
CLOCK_ZONE -08:00: ^^PST
CLOCK_ZONE -07:00: ^^PDT
CLOCK_ZONE +09:00: ^^JST | ^^KST
CLOCK_ZONE +10:00: ^^AEST
CLOCK_ZONE +11:00: ^^AEDT
CLOCK_ZONE America/New_York: ^^ET
CLOCK_ZONE America/Chicago: ^^CT
CLOCK_ZONE America/Denver: ^^MT
CLOCK_ZONE America/Los_Angeles: ^^PT
CLOCK_ZONE LOCAL: ^^IST | local time | local

# Before "a week" when that is a length and no rate ("three a week").
BEFORE_A: more than | less than | at least | at most | up to | for | in | within | over | after | during | about | nearly | almost | than | under | least | around | most | roughly
  | lasted | lasting | took | takes | every | only | just | barely | exactly | approximately | quite | some | spend | spent

# What follows a year when nothing is counted by it: "in 2014 when" against "in 2014 villages".
AFTER_YEAR: a | some | about | after | against | also | amid | an | and | are | as | at | because | been | before | but | by | can | could | did | do
  | does | during | for | from | had | has | have | he | his | how | i | if | in | into | is | it | its | just | never
  | no | not | of | on | only | or | our | over | she | since | so | than | that | the | their | then | there | they | this
  | though | through | to | under | until | was | we | were | what | when | where | whether | which | while | who | will
  | with | without | would | you | alone | said | saw | according | her | between | now | still | when | he | were | compared
  | onwards | onward | ago | up | down | him | me | these | those | all | more

# Words near an expression that say whether it lies ahead.
FUTURE: will | shall | would | scheduled | expected | due | planned | plans | planning | upcoming | deadline | postponed
  | hopes | intends | takes | begins | starts | opens | expires | resumes | follow | follows | expected to | set to | preparing to | prepare to | plans to | plan to | hopes to | hoping to | vowed to | go to the polls | goes to the polls
TENSE_PAST: said | says | told | was | were | had | did | has | been | met | held | took | fell | rose | won | lost | hit | began
  | went | came | made | saw | found | struck | left | broke | died | gave | fought | shot | cut | flew | spoke | wrote
  | became | grew | drove | sank | sent | kept | got | led | felt | brought | overran | withdrew
