# The words numbers are made of. Read by org.gainsay.quantity alone, in a lexicon of its own.
CARDINAL 0: zero | nought | naught
CARDINAL 1: one
CARDINAL 2: two
CARDINAL 3: three
CARDINAL 4: four
CARDINAL 5: five
CARDINAL 6: six
CARDINAL 7: seven
CARDINAL 8: eight
CARDINAL 9: nine
CARDINAL 10: ten
CARDINAL 11: eleven
CARDINAL 12: twelve
CARDINAL 13: thirteen
CARDINAL 14: fourteen
CARDINAL 15: fifteen
CARDINAL 16: sixteen
CARDINAL 17: seventeen
CARDINAL 18: eighteen
CARDINAL 19: nineteen
CARDINAL 20: twenty
CARDINAL 30: thirty
CARDINAL 40: forty | fourty
CARDINAL 50: fifty
CARDINAL 60: sixty
CARDINAL 70: seventy
CARDINAL 80: eighty
CARDINAL 90: ninety

SCALE 12: dozen | dozens | doz | dozs | dzs
SCALE 100: hundred | hundreds
SCALE 1000: thousand | thousands
SCALE 100000: lakh | lakhs | lac
SCALE 1000000: million | millions
SCALE 10000000: crore | crores
SCALE 1000000000: billion | billions | milliard
SCALE 1000000000000: trillion | trillions
SCALE 1000000000000000: quadrillion
# only after digits
SCALE_LETTER 1000: k
SCALE_LETTER 1000000: m | mn | mln | mil | mio | ^^MM
SCALE_LETTER 1000000000: b | bn | bln
SCALE_LETTER 1000000000000: tn | trn | tln

ORDER 1: first
ORDER 2: second
ORDER 3: third
ORDER 4: fourth
ORDER 5: fifth
ORDER 6: sixth
ORDER 7: seventh
ORDER 8: eighth
ORDER 9: ninth
ORDER 10: tenth
ORDER 11: eleventh
ORDER 12: twelfth
ORDER 13: thirteenth
ORDER 14: fourteenth
ORDER 15: fifteenth
ORDER 16: sixteenth
ORDER 17: seventeenth
ORDER 18: eighteenth
ORDER 19: nineteenth
ORDER 20: twentieth
ORDER 30: thirtieth
ORDER 40: fortieth
ORDER 50: fiftieth
ORDER 60: sixtieth
ORDER 70: seventieth
ORDER 80: eightieth
ORDER 90: ninetieth
ORDER 100: hundredth
ORDER 1000: thousandth
ORDER 1000000: millionth
ORDER 1000000000: billionth
ORDER 1000000000000: trillionth
ORDER_SUFFIX: st | nd | rd | th

# What a numerator stands over. Halves and quarters are never ordinals.
PART 2: half | halves
PART 4: quarter | quarters
PARTS 1: firsts
PARTS 3: thirds
PARTS 4: fourths
PARTS 5: fifths
PARTS 6: sixths
PARTS 7: sevenths
PARTS 8: eighths
PARTS 9: ninths
PARTS 10: tenths
PARTS 12: twelfths
PARTS 16: sixteenths
PARTS 20: twentieths
PARTS 100: hundredths
PARTS 1000: thousandths
PARTS 1000000: millionths
PARTS 1000000000: billionths
PARTS 1000000000000: trillionths
VULGAR 1/2: ½
VULGAR 1/3: ⅓
VULGAR 2/3: ⅔
VULGAR 1/4: ¼
VULGAR 3/4: ¾
VULGAR 1/5: ⅕
VULGAR 2/5: ⅖
VULGAR 3/5: ⅗
VULGAR 4/5: ⅘
VULGAR 1/6: ⅙
VULGAR 5/6: ⅚
VULGAR 1/8: ⅛
VULGAR 3/8: ⅜
VULGAR 5/8: ⅝
VULGAR 7/8: ⅞
# What may follow "a third" when it is a share; before a noun it counts: "a third man".
AFTER_SHARE: of | more | less | fewer | higher | lower | smaller | larger | bigger | as | were | was | are | is | have | has
    | had | in | from | since | by | on | at | compared | than | and | or | to

ARTICLE: a | an
AND: and
OF: of
POINT: point
MINUS: minus | negative
OUT_OF: out of
IN: in
OVER: over
