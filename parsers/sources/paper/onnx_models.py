"""ONNX models, those inside the rapidocr wheel and our own, run on one thread by OpenVINO, or by onnxruntime where OpenVINO has no wheel.

Only the models are taken from that wheel, not its pipeline: the matrix of probabilities and the places of the letters are needed here.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Tensor = NDArray[np.float32]

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"
DIRECTION = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"


class ModelMissing(Exception):
    """A model or its engine is not installed; the text says what to install."""


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded model: `infer` takes a batch and gives the output, valid until its next call; `characters` as the model lists them."""

    infer: Callable[[Tensor], Tensor]
    characters: tuple[str, ...]


@lru_cache(maxsize=4)
def model_path(name: str) -> Path:
    """The model file in the rapidocr wheel. Raises ModelMissing."""
    spec = importlib.util.find_spec("rapidocr")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        if (path := Path(folder, "models", name)).is_file():
            return path
    raise ModelMissing(f"the model {name} is missing; install the package rapidocr 3.10 or newer")


def model(name: str) -> Model:
    """The model of the wheel, loaded once a process. Raises ModelMissing."""
    return loaded(model_path(name))


@lru_cache(maxsize=5)
def loaded(path: Path) -> Model:
    """The model in a file, loaded once a process. Raises ModelMissing."""
    try:
        return _by_openvino(path)
    except ImportError:
        pass
    try:
        return _by_onnxruntime(path)
    except ImportError:
        raise ModelMissing("neither openvino nor onnxruntime is installed; install one of them") from None


def _by_openvino(path: Path) -> Model:
    import openvino

    core = openvino.Core()
    network = core.read_model(path)
    # For every new shape of a picture it keeps what it prepared; of 30 pages that grew by 0.4 GB more without a limit, and saved no time
    settings = {"INFERENCE_NUM_THREADS": "1", "NUM_STREAMS": "1", "ENABLE_CPU_PINNING": "NO", "CPU_RUNTIME_CACHE_CAPACITY": "64"}
    request = core.compile_model(network, "CPU", settings).create_infer_request()
    listed = network.get_rt_info(["framework", "character"]).value if network.has_rt_info(["framework", "character"]) else ""

    def infer(batch: Tensor) -> Tensor:
        request.infer([batch])
        output: Tensor = request.get_output_tensor().data
        return output

    return Model(infer, tuple(listed.splitlines()))


def _by_onnxruntime(path: Path) -> Model:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    listed = session.get_modelmeta().custom_metadata_map.get("character", "")
    return Model(lambda batch: np.asarray(session.run(None, {name: batch})[0], np.float32), tuple(listed.splitlines()))
