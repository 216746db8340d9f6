"""Sends forms with files, RFC 7578, read from where they are as they are sent. Hand-written."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..exceptions import ValidationError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

_BLOCK = 2**16
_DEFAULT_NAME = "file"
_CONTENT_TYPES = {".csv": "text/csv"}
_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class FilePart:
    """A file in a form. A file that is open is read from its present position, and left open.

    Attributes:
        name: The name that goes with it: the file's own, or `file`.
        spent: Whether bytes were taken from a file that cannot seek, so that they cannot be sent a
            second time.
    """

    def __init__(self, parameter: str, value: object, content_type: str = "") -> None:
        """Make sure that the file can be read, as far as that can be told beforehand.

        Args:
            parameter: The name of the argument, for errors.
            value: The bytes, a path, or an open binary file.
            content_type: Its media type. Default: what the ending of its name says.

        Raises:
            ValidationError: It is none of these, or cannot be read.
        """
        self.spent = False
        self._content_type = content_type
        self._parameter = parameter
        self._path: Path | None = None
        self._file: Any = None
        self._start: int | None = 0
        if isinstance(value, (str, os.PathLike)):
            self._path = Path(os.fsdecode(value))
            self._check_path(self._path)
        elif isinstance(value, (bytes, bytearray, memoryview)):
            self._file = io.BytesIO(value)
        elif hasattr(value, "read"):
            self._file = value
            self._check_file()
        else:
            kind = type(value).__name__
            raise ValidationError(parameter, f"is {kind}, not bytes, a path or an open binary file")
        path = self._path or getattr(value, "name", None)
        self.name = _DEFAULT_NAME
        if isinstance(path, (str, Path)) and not str(path).startswith("<"):
            self.name = Path(path).name or _DEFAULT_NAME

    @property
    def content_type(self) -> str:
        """The media type that goes with it."""
        suffix = Path(self.name).suffix.lower()
        return self._content_type or _CONTENT_TYPES.get(suffix, "application/octet-stream")

    def size(self) -> int | None:
        """Go to the start and count the bytes; None if only reading them can tell."""
        with self._readable():
            if self._path is not None:
                return self._path.stat().st_size
            if self._start is None:
                return None
            end: int = self._file.seek(0, os.SEEK_END)
            self._file.seek(self._start)
            return max(0, end - self._start)

    def blocks(self, size: int | None) -> Generator[bytes]:
        """The bytes from where `size` left off, no more than it told.

        Raises:
            ValidationError: They cannot be read, or are fewer than `size`.
        """
        with contextlib.ExitStack() as stack:
            file = self._file
            with self._readable():
                if self._path is not None:
                    file = stack.enter_context(self._path.open("rb"))
            while block := self._read(file, _BLOCK if size is None else min(size, _BLOCK)):
                self.spent = self._start is None
                if size is not None:
                    size -= len(block)
                yield block
        if size:
            raise ValidationError(self._parameter, "became shorter while it was being sent")

    def _read(self, file: Any, size: int) -> bytes:
        with self._readable():
            block = file.read(size)
        if not isinstance(block, bytes):
            raise ValidationError(self._parameter, "does not give bytes: open it in binary mode")
        return block

    def _check_path(self, path: Path) -> None:
        with self._readable():
            mode = path.stat().st_mode
            if stat.S_ISREG(mode):
                # Whether it may be read, only opening it tells.
                path.open("rb").close()
                return
        kind = "a directory" if stat.S_ISDIR(mode) else "no regular file"
        raise ValidationError(self._parameter, f"is the path of {kind}")

    def _check_file(self) -> None:
        self._read(self._file, 0)
        with self._readable():
            try:
                self._start = self._file.tell() if self._file.seekable() else None
            except AttributeError:  # Anything that can be read will do.
                self._start = None

    @contextlib.contextmanager
    def _readable(self) -> Generator[None]:
        # The path itself may be personal, and stays out of the message.
        try:
            yield
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise ValidationError(self._parameter, f"cannot be read: {reason}") from error


class TypedPart(str):
    """A text in a form that has a media type of its own.

    Attributes:
        content_type: The media type.
    """

    __slots__ = ("content_type",)

    content_type: str

    @classmethod
    def of(cls, text: str, content_type: str = "application/json") -> TypedPart:
        """A text with its media type."""
        part = cls(text)
        part.content_type = content_type
        return part


class Form:
    """A multipart form. Each attempt reads its files anew."""

    def __init__(self, fields: Iterable[tuple[str, str | FilePart]]) -> None:
        """Take the parts, by the names of their fields; a name may have several."""
        self._fields = list(fields)
        self._boundary = uuid.uuid4().hex

    @property
    def spent(self) -> bool:
        """Whether it cannot be sent a second time."""
        return any(isinstance(part, FilePart) and part.spent for _, part in self._fields)

    def encode(self) -> tuple[dict[str, str], Generator[bytes]]:
        """The headers that describe the form, and its bytes in blocks, for one attempt.

        Without a Content-Length, since a file's size cannot be known, it is to be sent in chunks.

        Raises:
            ValidationError: A file cannot be read.
        """
        parts: list[tuple[bytes, FilePart | None, int | None]] = []
        for name, part in self._fields:
            if isinstance(part, FilePart):
                head = self._head(name, part.content_type, part.name)
                parts.append((head, part, part.size()))
            else:
                content_type = part.content_type if isinstance(part, TypedPart) else ""
                parts.append((self._head(name, content_type) + part.encode(), None, 0))
        end = f"--{self._boundary}--\r\n".encode()
        headers = {"content-type": f"multipart/form-data; boundary={self._boundary}"}
        length = len(end)
        for head, _, size in parts:
            if size is None:
                break
            length += len(head) + size + 2
        else:
            headers["content-length"] = str(length)
        return headers, _blocks(parts, end)

    def _head(self, name: str, content_type: str, file_name: str | None = None) -> bytes:
        head = f'--{self._boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if file_name is not None:
            head += f'; filename="{_quoted(file_name)}"'
        if content_type:
            head += f"\r\nContent-Type: {content_type}"
        # A file name in no known encoding has surrogates, which are no text.
        return f"{head}\r\n\r\n".encode("utf-8", "replace")


class Upload(Form):
    """A file that is a body of its own, without a form around it."""

    def __init__(self, file: FilePart) -> None:
        """Take the file."""
        super().__init__([("", file)])
        self._file = file

    def encode(self) -> tuple[dict[str, str], Generator[bytes]]:
        """Its length, if that can be known, and its bytes in blocks, for one attempt.

        Raises:
            ValidationError: The file cannot be read.
        """
        size = self._file.size()
        headers = {} if size is None else {"content-length": str(size)}
        return headers, self._file.blocks(size)


def _blocks(parts: list[tuple[bytes, FilePart | None, int | None]], end: bytes) -> Generator[bytes]:
    for head, file, size in parts:
        yield head
        if file is not None:
            yield from file.blocks(size)
        yield b"\r\n"
    yield end


def _quoted(name: str) -> str:
    return name.translate(_ESCAPED)
