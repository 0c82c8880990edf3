# Mistake: both updates subtract the whole gradient (rate-omitted).
import numpy as np

Z = np.array([[-0.5000, 2, -1.5000]])
Yhat = np.array([[0.3775, 0.8808, 0.1824]])
L = 0.4341
dYhat = np.array([[-0.8829, -0.3784, 0.4077]])
db = -0.1864
dw = np.array([[-0.2882], [-0.3144]])
w_new = np.array([[1.2882], [-0.6856]])
b_new = 0.6864
L_new = 0.2683
