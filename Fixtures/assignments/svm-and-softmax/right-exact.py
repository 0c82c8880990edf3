# All steps right, to four decimals.
scores = np.array([[-2.85], [0.86], [0.28]])
hinge_loss = 1.58
exps = np.array([[0.0578], [2.3632], [1.3231]])
P = np.array([[0.0154], [0.6312], [0.3534]])
softmax_loss = 1.0402
margin_loss = 8
exp_u = np.array([[2.7183], [0.1353], [1]])
softmax_u = np.array([[0.7054], [0.0351], [0.2595]])
exp_half = np.array([[1.6487], [0.3679], [1]])
softmax_half = np.array([[0.5465], [0.1220], [0.3315]])
