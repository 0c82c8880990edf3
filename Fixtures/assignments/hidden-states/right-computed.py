# The states as the notebook prints them, the sums to as many digits.
a1 = 0.98
h1 = 0.753066
a2 = 1.126533
h2 = 0.809829
a3 = 0.884915
h3 = 0.708873
