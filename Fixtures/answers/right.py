# All steps right, to four decimals, as numpy prints and writes them.
import numpy as np

Z1 = np.array([[4.0], [0.0]])
H = np.array([[0.9820], [0.5000]])
Z2 = np.array([[2.9640], [2.4460]])
Yhat = np.array([[0.6267], [0.3733]])
L = 0.9853
dYhat = np.array([[0.0], [-2.6786]])
dH = np.array([[-0.6267], [0.6267]])
dW2_0 = np.array([[0.6267], [-0.6267]])
dW2 = np.array([[0.6154, -0.6154], [0.3133, -0.3133]])
dW1_0 = np.array([[-0.0111], [0.1567]])
dW1 = np.array([[-0.0111, 0.1567], [0.0, 0.0]])
W1_new = np.array([[3.0055, 5.9217], [4.0, 5.0]])
W1_0_new = np.array([[1.0055], [-6.0783]])
W2_new = np.array([[1.6923, 3.3077], [3.8433, 3.1567]])
W2_0_new = np.array([[-1.3133], [-1.6867]])
L_new = 0.3421
