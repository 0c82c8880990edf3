# All steps right; each is worked on from the five decimals written before it.
import numpy as np

Yhat = -0.50000
L = 3.12500
dYhat = -2.50000
dw = np.array([[-2.50000], [-5]])
m_w_new = np.array([[-0.25000], [-0.50000]])
v_w_new = np.array([[0.006250], [0.025000]])
mhat_w_new = np.array([[-2.50000], [-5]])
vhat_w_new = np.array([[6.25000], [25]])
w_new = np.array([[0.60000], [-0.40000]])
Yhat_new = -0.20000
L_new = 2.42000
dYhat_new = -2.20000
dw_new = np.array([[-2.20000], [-4.40000]])
m_w_new2 = np.array([[-0.44500], [-0.89000]])
v_w_new2 = np.array([[0.011084], [0.044335]])
mhat_w_new2 = np.array([[-2.34211], [-4.68421]])
vhat_w_new2 = np.array([[5.54477], [22.17859]])
w_new2 = np.array([[0.69946], [-0.30054]])
L_new2 = 1.80808
