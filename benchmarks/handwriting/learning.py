"""The network of the second reader: convolutions alone, learning by connectionist temporal classification; written as ONNX.

Needs the packages of the optional group `training` (torch, onnx), which nothing else of the project uses.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.handwriting.cells import Sample
from benchmarks.handwriting.chunks import read
from parsers.forms.second_reader import ALPHABET, HEIGHT, STEP, best, spelled

BATCH, POOL = 64, 40  # cells a step; batches among which cells of like width are brought together
MOST_WIDE = 480
RATE, DECAY = 3e-3, 1e-3
_PLACE = {sign: n for n, sign in enumerate(ALPHABET)}


def network() -> nn.Sequential:
    """A batch of lines (1 × HEIGHT × width, ink 1) to log-odds of ALPHABET at each STEP pixels: batch × steps × characters."""
    return nn.Sequential(
        *_layer(1, 16, 5, (2, 2)),
        *_layer(16, 32, 3, (1, 1)),
        *_layer(32, 40, 3, (2, 1)),
        *_layer(40, 56, 3, (1, 1)),
        *_layer(56, 64, 3, (2, 2)),
        *_layer(64, 64, 3, (1, 1)),
        nn.Conv2d(64, 96, (HEIGHT // 8, 3), padding=(0, 1), bias=False),
        nn.BatchNorm2d(96),
        nn.ReLU(),
        nn.Dropout(0.1),
        nn.Flatten(1, 2),
        nn.Conv1d(96, 64, 5, padding=2),
        nn.ReLU(),
        nn.Conv1d(64, len(ALPHABET), 1),
    )


def _layer(inputs: int, outputs: int, size: int, stride: tuple[int, int]) -> list[nn.Module]:
    return [nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()]


def learn(files: Sequence[Path], passes: int, seed: int, model: Path) -> None:
    """Reads the cells of all files but the last so many times; after each pass writes the model and says what it makes of the last file."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    samples = [s for path in files[:-1] for s in read(path) if _fits(s)]
    kept_back = [s for s in read(files[-1]) if _fits(s)]
    net = network()
    steps = passes * (len(samples) // BATCH + 1)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + passes, pct_start=0.15)
    started = time.perf_counter()
    for number in range(passes):
        net.train()
        total, count = 0.0, 0
        for batch in _batches(samples, random):
            loss = _loss(net, batch, random)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            total, count = total + float(loss.detach()), count + 1
        write(net, model)
        right = share_right(net, kept_back)
        took = time.perf_counter() - started
        print(f"pass {number + 1}: loss {total / count:.3f}, {right:.4f} of {len(kept_back)} others right, {took:.0f} s", flush=True)


def _fits(sample: Sample) -> bool:
    """Whether there are steps enough for the text."""
    text = spelled(sample.text)
    twins = sum(a == b for a, b in pairwise(text))
    return bool(text) and len(text) + twins <= sample.picture.shape[1] // STEP and sample.picture.shape[1] <= MOST_WIDE


def _batches(samples: Sequence[Sample], random: np.random.Generator) -> Iterator[list[Sample]]:
    """All samples in turns of like width, in no order."""
    order = random.permutation(len(samples))
    batches = []
    for start in range(0, len(order), BATCH * POOL):
        pool = sorted(order[start : start + BATCH * POOL], key=lambda n: samples[n].picture.shape[1])
        batches += [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
    for n in random.permutation(len(batches)):
        yield [samples[k] for k in batches[n]]


def _stacked(batch: Sequence[Sample]) -> Tensor:
    wide = -(-max(s.picture.shape[1] for s in batch) // 16) * 16
    lines = np.zeros((len(batch), 1, HEIGHT, wide), np.float32)
    for line, sample in zip(lines, batch, strict=True):
        line[0, :, : sample.picture.shape[1]] = 1.0 - sample.picture.astype(np.float32) / 255.0
    return torch.from_numpy(lines)


def _loss(net: nn.Sequential, batch: Sequence[Sample], random: np.random.Generator) -> Tensor:
    texts = [[_PLACE[sign] for sign in spelled(s.text)] for s in batch]
    with torch.autocast("cpu", torch.bfloat16):
        found = net(_varied(_stacked(batch), random))
    logs = functional.log_softmax(found.float(), dim=1).permute(2, 0, 1)
    steps = torch.full((len(batch),), logs.shape[0], dtype=torch.long)
    targets = torch.tensor([place for text in texts for place in text])
    return functional.ctc_loss(logs, targets, steps, torch.tensor([len(t) for t in texts]), zero_infinity=True)


def _varied(lines: Tensor, random: np.random.Generator) -> Tensor:
    """The lines once more a little differently: scaled, moved, slanted, fainter, with noise and a hole here and there."""
    n = len(lines)
    frames = np.zeros((n, 2, 3), np.float32)
    frames[:, 0, 0], frames[:, 1, 1] = random.normal(1, 0.04, n), random.normal(1, 0.07, n)
    frames[:, 0, 1] = random.normal(0, 0.12, n) * HEIGHT / lines.shape[3]
    frames[:, 0, 2], frames[:, 1, 2] = random.normal(0, 3, n) / lines.shape[3], random.normal(0, 0.06, n)
    grid = functional.affine_grid(torch.from_numpy(frames), list(lines.shape), align_corners=False)
    moved = functional.grid_sample(lines, grid, align_corners=False)
    steep = torch.from_numpy(random.uniform(0.7, 1.5, (n, 1, 1, 1)).astype(np.float32))
    noisy = moved * steep + torch.randn_like(moved) * float(random.uniform(0, 0.06))
    for line in random.choice(n, n // 8, replace=False):
        at = int(random.integers(0, max(1, lines.shape[3] - 4)))
        noisy[line, :, :, at : at + int(random.integers(1, 3))] *= float(random.uniform(0, 0.6))
    return noisy.clamp(0, 1)


def share_right(net: nn.Sequential, samples: Sequence[Sample]) -> float:
    """The share of samples that the network reads right."""
    net.eval()
    right = 0
    with torch.no_grad():
        ordered = sorted(samples, key=lambda s: s.picture.shape[1])
        for batch in (ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)):
            found = torch.softmax(net(_stacked(batch)), dim=1).permute(0, 2, 1).numpy()
            right += sum(best(np.ascontiguousarray(f)) == spelled(s.text) for f, s in zip(found, batch, strict=True))
    return right / max(1, len(samples))


class _Stated(nn.Module):  # type: ignore[misc]
    """The network with probabilities as its output: batch × steps × characters."""

    def __init__(self, net: nn.Sequential) -> None:
        super().__init__()
        self._net = net

    def forward(self, lines: Tensor) -> Tensor:
        return torch.softmax(self._net(lines), dim=1).permute(0, 2, 1)


def write(net: nn.Sequential, path: Path) -> None:
    """The network as ONNX, of any width."""
    example = torch.zeros(1, 1, HEIGHT, 64)
    torch.onnx.export(
        _Stated(net.eval()), (example,), str(path), input_names=["line"], output_names=["chances"],
        dynamic_axes={"line": {0: "batch", 3: "width"}, "chances": {0: "batch", 1: "steps"}}, dynamo=False,
    )  # fmt: skip
