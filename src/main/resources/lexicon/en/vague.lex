# Words for an order of magnitude and the numbers they allow: VAGUE lowest-highest. The one table of them: it is read by the
# recogniser and printed beside a finding. Common usage: a plural starts at two of its unit and ends before the next unit.
VAGUE 2-3: a couple of | couple of
VAGUE 2-9: a handful | handfuls
VAGUE 20-99: tens of
VAGUE 24-99: dozens
VAGUE 40-99: scores of
VAGUE 200-999: hundreds
VAGUE 2000-9999: thousands
VAGUE 20000-99999: tens of thousands
VAGUE 200000-999999: hundreds of thousands
VAGUE 2000000-9999999: millions
VAGUE 20000000-99999999: tens of millions
VAGUE 200000000-999999999: hundreds of millions
VAGUE 2000000000-9999999999: billions
VAGUE 20000000000-99999999999: tens of billions
VAGUE 200000000000-999999999999: hundreds of billions
VAGUE 2000000000000-9999999999999: trillions
# before a unit of counting: several hundred, a few dozen, a couple of thousand
FEW 2-3: a couple | couple | a couple of | couple of
FEW 3-9: several | a few | few
