"""The dirt of scanners and cameras taken off a grey picture: uneven light, black borders. A clean page is left as it is."""

from __future__ import annotations

import cv2
import numpy as np

from parsers.sources.paper.detector import Picture

SMALL_SIDE = 400
UNEVEN = 30
BORDER_DARK = 90


def cleaned(picture: Picture) -> Picture:
    """The picture with black borders whitened and uneven light flattened, each only where there is any."""
    return without_uneven_light(without_black_borders(picture))


def without_black_borders(picture: Picture) -> Picture:
    """Dark areas that touch the edge and are wider than print become white (the lid of a scanner, a table under a photo)."""
    small = _small(picture)
    dark = cv2.morphologyEx((small < BORDER_DARK).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    if not (dark[0].any() or dark[-1].any() or dark[:, 0].any() or dark[:, -1].any()):
        return picture
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark)
    height, width = dark.shape
    border = [
        i
        for i in range(1, count)
        if (stats[i][0] == 0 or stats[i][1] == 0 or stats[i][0] + stats[i][2] == width or stats[i][1] + stats[i][3] == height)
        and max(stats[i][2] / width, stats[i][3] / height) > 0.3
    ]
    if not border or stats[border, cv2.CC_STAT_AREA].sum() > 0.6 * dark.size:
        return picture
    mask = cv2.dilate(np.isin(labels, border).astype(np.uint8), np.ones((5, 5), np.uint8))
    whitened = picture.copy()
    whitened[cv2.resize(mask, picture.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0] = 255
    return whitened


def without_uneven_light(picture: Picture) -> Picture:
    """The picture divided by its ground (paper without ink), where the ground's light differs by more than a scanner's does."""
    small = _small(picture)
    ground = cv2.medianBlur(cv2.dilate(small, np.ones((9, 9), np.uint8)), 21)
    low, high = np.percentile(ground, (2, 98))
    if high - low < UNEVEN and high > 170:
        return picture
    smooth = cv2.resize(np.maximum(cv2.GaussianBlur(ground, (0, 0), 5), 30), picture.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return cv2.divide(picture, smooth, scale=250)


def _small(picture: Picture) -> Picture:
    height, width = picture.shape
    scale = min(1.0, SMALL_SIDE / min(height, width), 4 * SMALL_SIDE / max(height, width))
    return cv2.resize(picture, (max(16, round(width * scale)), max(16, round(height * scale))), interpolation=cv2.INTER_AREA)
