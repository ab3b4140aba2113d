"""Whole processes, timed in turn, and what they wrote."""

import http.client
import os
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import time
from dataclasses import dataclass

REDIRECT = re.compile(rb'http-equiv="?refresh', re.IGNORECASE)


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds on the clock, seconds of processor, the largest memory in MiB."""

    wall: float
    cpu: float
    memory: float


def run(command, env=None):
    start = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"bench: exit code {process.returncode} of {' '.join(command)}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turn(runs, *takers):
    """Calls each taker with 0, 1, … in turn (A B A B …); the median Cost of each."""
    costs = [[taker(i) for taker in takers] for i in range(runs)]
    return [median(column) for column in zip(*costs)]


def median(costs):
    return Cost(*(statistics.median(getattr(cost, figure) for cost in costs) for figure in ("wall", "cpu", "memory")))


@dataclass(frozen=True)
class Tree:
    """What an output folder holds: HTML pages that are no redirects, and bytes of all files."""

    pages: int
    size: int


def tree(folder):
    # data for programs, which only one of the sites has; its time counts
    files = [path for path in pathlib.Path(folder).rglob("*") if path.is_file() and path.relative_to(folder).parts[0] != "api"]
    pages = sum(1 for path in files if path.suffix == ".html" and not REDIRECT.search(path.read_bytes()[:600]))
    return Tree(pages, sum(path.stat().st_size for path in files))


def save(command, port, path, edit, runs):
    """
    Starts a preview, then calls edit(token) `runs` times, each followed by waiting until the page at `path` shows the
    token. The median of the seconds from save to new page.
    """
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        _wait(port, path, "<", 300)
        seconds = []
        for i in range(runs + 1):
            time.sleep(1)
            token = f"token{i}x{time.monotonic_ns()}"
            start = time.monotonic()
            edit(token)
            _wait(port, path, token, 120)
            seconds.append(time.monotonic() - start)
        return statistics.median(seconds[1:])
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait(port, path, text, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", path)
            answer = connection.getresponse()
            if answer.status == 200 and text in answer.read().decode("utf-8", "replace"):
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.01)
    raise SystemExit(f"bench: the preview did not show what was saved within {seconds} s: {path}")
