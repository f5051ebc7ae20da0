# a small lexicon for the engine's own tests
COLOUR red: red | crimson
COLOUR blue: navy blue | sea-blue
THING: boat | boats
MONTH 3: ^march
STATE US: ^^us | U.S.
