# Words around numbers that are parts, sums and percentages of one another.
# A change may be told in other terms than the two numbers beside it.
OTHER_TERMS: constant currency | constant currencies | like-for-like | like for like | comparable | adjusted | adjusting | organic
    | organically | in real terms | real terms | inflation | annualised | annualized | annual rate | each year | per year | per annum
    | excluding | underlying | seasonally | percentage point | percentage points | point | points | on average | average
# Parts that need not be all.
SOME: including | include | includes | included | among | amongst | such as | at least | mostly | most | mainly | of them | of whom
    | of these | of those | some of | others | more | another | also | nearly | about | up to | like | both | same
