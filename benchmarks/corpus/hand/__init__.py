"""Printed order forms filled in by hand, as wild as life: blanks, hands, pens, what happens to paper, and how it is scanned."""
