# Mistake: the gradient is added (ascent).
rawscore = 0.8050000000000003
score = 0.6910430124157229
CE_loss = 0.36955321052982226
gradient_w = np.array([-0.92687096, -0.61791398, -0.30895699, -0.92687096, -0.        ,
       -1.2821715 ])
new_weights = np.array([1.57312904, -5.61791398, -1.50895699, -0.42687096, 2, -0.5821715])
new_score = 0.000009
new_loss = 11.6220
