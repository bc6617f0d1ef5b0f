"""The company's own order form that is made to be read back: how it is laid out and printed, and what the code on its pages says."""
