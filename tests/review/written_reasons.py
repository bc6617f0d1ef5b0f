"""The reasons that the sources write, found in their syntax trees: each as a pattern, with `.+` for what is put in when it runs.

What cannot be followed (a reason handed over as a parameter, those of another value) is left out: it is found where it is made.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

ANYTHING = ".+"
_ELSEWHERE = {"PageTaken"}  # its `why` is no value's
_DEEPEST = 12


@dataclass(frozen=True)
class Sources:
    """Some modules, with what names and functions anywhere in them stand for."""

    trees: Mapping[Path, ast.Module]
    constants: Mapping[str, list[ast.expr]]
    functions: Mapping[str, list[ast.FunctionDef]]
    places: Mapping[str, slice]

    def patterns(self) -> dict[str, str]:
        """The pattern of each reason, with the file and line that writes it."""
        return {
            pattern: f"{path}:{node.lineno}"
            for path, tree in self.trees.items()
            for function, node in _inside(tree, None)
            for reason in self._reasons(node)
            for pattern in self._of(reason, function, _DEEPEST) or ()
            if re.search("[A-Za-z]{2}", pattern.replace(ANYTHING, ""))
        }

    def _reasons(self, node: ast.expr) -> Iterator[ast.expr]:
        """What a call or a JSON object takes as reasons."""
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=arguments, keywords=keywords) if name not in _ELSEWHERE:
                yield from arguments[self.places.get(name, slice(0, 0))]
                yield from (keyword.value for keyword in keywords if keyword.arg == "why")
            case ast.Dict(keys=keys, values=values):
                yield from (value for key, value in zip(keys, values, strict=True) if isinstance(key, ast.Constant) and key.value == "why")

    def _of(self, node: ast.expr, function: ast.FunctionDef | None, depth: int) -> set[str] | None:
        """The patterns of an expression; None for one that cannot be followed."""
        if depth == 0:
            return None
        match node:
            case ast.Constant(value=str(text)):
                return {re.escape(text)}
            case ast.JoinedStr(values=parts):
                return {"".join(way) for way in product(*(self._of(part, function, depth - 1) or {ANYTHING} for part in parts))}
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                ends = [self._of(end, function, depth - 1) for end in (left, right)]
                return {a + b for a, b in product(*(end or {ANYTHING} for end in ends))}
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                return self._any(self._returned(name), depth)
        return self._any([(part, function) for part in self._parts(node, function)], depth)

    def _parts(self, node: ast.expr, function: ast.FunctionDef | None) -> list[ast.expr]:
        """The expressions of which one, or all, stand for this one."""
        match node:
            case (
                ast.FormattedValue(value=inner)
                | ast.Starred(value=inner)
                | ast.GeneratorExp(elt=inner)
                | ast.ListComp(elt=inner)
                | ast.Lambda(body=inner)
            ):
                return [inner]
            case ast.Tuple(elts=inner) | ast.List(elts=inner):
                return inner
            case ast.IfExp(body=body, orelse=other):
                return [body, other]
            case ast.Dict(values=values):
                return values
            case ast.Subscript(value=ast.Dict() | ast.Name() as whole):
                return [whole]
            case ast.Name(id=name):
                return [*(_assigned(name, function) if function else ()), *self.constants.get(name, ())]
        return []

    def _any(self, parts: Iterable[tuple[ast.expr, ast.FunctionDef | None]], depth: int) -> set[str] | None:
        found = [self._of(part, function, depth - 1) for part, function in parts]
        return {pattern for patterns in found if patterns for pattern in patterns} or None

    def _returned(self, name: str) -> Iterator[tuple[ast.expr, ast.FunctionDef]]:
        for function in self.functions[name]:
            yield from ((node.value, function) for node in ast.walk(function) if isinstance(node, ast.Return) and node.value)


def sources(paths: Iterable[Path]) -> Sources:
    """These modules, parsed."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    constants: dict[str, list[ast.expr]] = defaultdict(list)
    functions: dict[str, list[ast.FunctionDef]] = defaultdict(list)
    places = {"Reason": slice(0, 1)}
    for node in (node for tree in trees.values() for node in ast.walk(tree)):
        if isinstance(node, ast.Module):
            for name, value in (pair for statement in node.body for pair in _assignments(statement)):
                constants[name].append(value)
        elif isinstance(node, ast.FunctionDef) and node.returns and ast.unparse(node.returns) in ("str", "list[str]"):
            functions[node.name].append(node)
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name not in _ELSEWHERE and (place := _place_of_why(node)):
            places[node.name] = place
    return Sources(trees, constants, functions, places)


def _place_of_why(node: ast.FunctionDef | ast.ClassDef) -> slice | None:
    """Where among its positional arguments a function, or a dataclass, takes reasons: those that it calls `why`."""
    if isinstance(node, ast.ClassDef):
        names = [held.target.id for held in node.body if isinstance(held, ast.AnnAssign) and isinstance(held.target, ast.Name)]
    else:
        names = [argument.arg for argument in node.args.args if argument.arg != "self"]
        if node.args.vararg and node.args.vararg.arg == "why":
            return slice(len(names), None)
    return slice(names.index("why"), names.index("why") + 1) if "why" in names else None


def _inside(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[ast.FunctionDef | None, ast.expr]]:
    """Every expression with the function around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield function, child
        yield from _inside(child, child if isinstance(child, ast.FunctionDef) else function)


def _assigned(name: str, function: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        yield from (value for target, value in _assignments(node) if target == name)


def _assignments(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) | ast.AugAssign(target=ast.Name(id=name), value=value):
            yield name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            yield name, value
        case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
            yield from ((name.id, value) for name, value in zip(names, values, strict=True) if isinstance(name, ast.Name))
