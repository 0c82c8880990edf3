"""Assignment 3 -- numbers worked by hand, put in as literals."""
import numpy as np

# forward
Z1 = np.array([[0.7, -1.1, 0.1],
               [0.3, 0.2, 1.0]])
A1 = np.array([[0.6044, -0.8005, 0.0997],
               [0.2913, 0.1974, 0.7616]])
Z2 = np.array([[0.4752, -0.3395, 0.0313]])
A2 = np.array([[0.6166, 0.4159, 0.5078]])
J = 0.5663

# backward (m = 3)
dZ2 = np.array([[-0.3834, 0.4159, -0.4922]])
dW2 = np.array([[-0.2046, -0.1348]])
db2 = -0.1532
dZ1 = np.array([[-0.1460, 0.0896, -0.2924],
               [0.1053, -0.1199, 0.0620]])
dW1 = np.array([[-0.2436, 0.0409], [0.0764, -0.1343]])
db1 = np.array([[-0.1162], [0.0158]])

# update
W2_new = np.array([[0.6205, -0.2865]])
b2_new = 0.2153
W1_new = np.array([[0.2244, -0.4041], [0.4924, 0.1134]])

assert np.allclose(A1, np.tanh(Z1), atol=1e-3)
