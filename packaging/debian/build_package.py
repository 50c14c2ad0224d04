"""`make package`: builds dist/kinship-kiosk_VERSION_amd64.deb. Run it with the Python of .venv.

The package holds all that it runs with but Debian's own packages, so installing it asks no other place:
wheels for Debian 12 (Python 3.11) whose hashes are those of requirements.lock, in a venv of their own. One
source gives the same bytes. The version is that of pyproject.toml.
"""

from __future__ import annotations

import compileall
import gzip
import hashlib
import os
import py_compile
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import contents
import qt_parts

HERE = Path(__file__).resolve().parent
TREE = HERE.parent.parent
BUILD = TREE / "build" / "debian"
ROOT = BUILD / "root"
NAME = "kinship-kiosk"
OPT = ROOT / "opt" / NAME
PYTHON = "3.11"
SITE = OPT / "venv" / "lib" / f"python{PYTHON}" / "site-packages"
DOC = ROOT / "usr" / "share" / "doc" / NAME
UNITS = sorted(path.name for path in (TREE / "packaging" / "systemd").iterdir() if path.suffix != ".txt")
# What the units and apt's hook start; nobody gives them as a command.
OWN_SCRIPTS = ("hours", "keep-before", "prove", "session", "update", "when-free")
# Debian 12 has glibc 2.36: wheels of these kinds run there.
KINDS = ("2_34", "2_31", "2_28", "2_26", "2_24", "2_17", "2014", "2_12", "2010", "2_5", "1")
# What installs the project, and what it leaves behind: not needed to run it.
NOT_TO_RUN = (
    *("setuptools*", "_distutils_hack", "distutils-precedence.pth", "bin", "share"),
    # Type 1 fonts of Adobe's, and others that we do not print with; what only their makers need.
    *("reportlab/fonts", "securesystemslib/_vendor/*.sh", "securesystemslib/_vendor/ed25519/.gitignore"),
)


def main() -> None:
    """Build the package, and say what it is and what leaving parts of Qt out saved."""
    version = project_version(TREE / "pyproject.toml")
    shutil.rmtree(BUILD, ignore_errors=True)
    SITE.mkdir(parents=True)
    _install_wheels()
    saved = qt_parts.leave_out_the_rest(SITE)
    _install_program()
    _install_venv()
    _install_system()
    _install_documents(version)
    _compile()
    size_kb = _normalise()
    _install_control(version, size_kb)
    deb = _pack(version)
    sys.stdout.write(
        f"{deb.relative_to(TREE)}: {deb.stat().st_size / 1e6:.0f} MB, {size_kb / 1024:.0f} MB installed; "
        f"{saved / 1e6:.0f} MB of Qt left out\n"
    )


def project_version(pyproject: Path) -> str:
    """The version, from the one place that has it."""
    return str(tomllib.loads(pyproject.read_text("utf-8"))["project"]["version"])


def depends(listed: str) -> str:
    """The Depends of the package: Debian's Python, adduser, and the packages of system-packages.txt."""
    named = [line.partition("#")[0].strip() for line in listed.splitlines()]
    return ", ".join(
        ["python3 (>= 3.11)", "python3 (<< 3.12)", "adduser", "libc6 (>= 2.34)", *filter(None, named)]
    )


def _install_wheels() -> None:
    platforms = [word for kind in KINDS for word in ("--platform", f"manylinux{_kind(kind)}_x86_64")]
    _pip(
        *("--require-hashes", "--only-binary", ":all:", "--python-version", PYTHON, "--implementation", "cp"),
        *(*platforms, "--target", str(SITE), "--requirement", str(TREE / "requirements.lock")),
    )
    for pattern in NOT_TO_RUN:
        for path in SITE.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _kind(kind: str) -> str:
    return f"_{kind}" if "_" in kind else kind


def _install_program() -> None:
    """The wheel of the project itself, with what stands beside its packages."""
    shutil.rmtree(TREE / "build" / "lib", ignore_errors=True)
    wheels = BUILD / "wheel"
    _run(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"),
        *("--no-index", "--no-build-isolation", "--wheel-dir", str(wheels), str(TREE)),
    )
    _pip("--no-index", "--target", str(OPT), *map(str, wheels.glob("*.whl")))
    shutil.rmtree(OPT / "bin")
    shutil.copytree(TREE / "assets", OPT / "assets", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(TREE / "offer.db", OPT / "offer.db")
    shutil.copytree(TREE / "LICENSES", DOC / "LICENSES")


def _install_venv() -> None:
    """What makes a folder a venv of /usr/bin/python3; Debian's venv would write where it was built."""
    venv = OPT / "venv"
    (venv / "bin").mkdir()
    for name in ("python", "python3"):
        (venv / "bin" / name).symlink_to("/usr/bin/python3")
    (venv / "pyvenv.cfg").write_text(
        f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {PYTHON}\n", "utf-8"
    )
    (SITE / f"{NAME}.pth").write_text(f"/opt/{NAME}\n", "utf-8")


def _install_system() -> None:
    """Commands, settings, units."""
    for source, target, mode in (
        ("debian/bin/kinship-kiosk", f"usr/bin/{NAME}", 0o755),
        ("debian/bin/kinship-kiosk-setup", f"usr/sbin/{NAME}-setup", 0o755),
        *((f"debian/bin/{name}", f"usr/share/{NAME}/{name}", 0o755) for name in OWN_SCRIPTS),
        ("debian/kinship-kiosk.apparmor", f"etc/apparmor.d/{NAME}", 0o644),
        ("debian/lintian-overrides", f"usr/share/lintian/overrides/{NAME}", 0o644),
        ("debian/apt-hook", f"etc/apt/apt.conf.d/50{NAME}", 0o644),
        *((f"systemd/{unit}", f"lib/systemd/system/{unit}", 0o644) for unit in UNITS),
        ("kiosk.toml", f"etc/{NAME}/kiosk.toml", 0o644),
        ("console/logind.conf", f"lib/systemd/logind.conf.d/60-{NAME}.conf", 0o644),
        ("console/sysctl.conf", f"usr/lib/sysctl.d/60-{NAME}.conf", 0o644),
        ("systemd/resting.txt", f"usr/share/{NAME}/resting.txt", 0o644),
    ):
        _put(TREE / "packaging" / source, ROOT / target, mode)


def _install_documents(version: str) -> None:
    _put(TREE / "packaging" / "README.md", DOC / "README.md")
    for example in ("kiosk.toml", "answers.toml"):
        _put(TREE / "packaging" / example, DOC / example)
    for name in ("kinship-kiosk.1", "kinship-kiosk-setup.8"):
        manual = (TREE / "docs" / name).read_bytes()
        _gzip(manual, ROOT / "usr" / "share" / "man" / f"man{name[-1]}" / f"{name}.gz")
    day = datetime.fromtimestamp(_moment(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    head = f"{NAME} ({version}) stable; urgency=medium"
    entry = f"{head}\n\n  * Built from its source of this day.\n\n -- {_maintainer()}  {day}\n"
    _gzip(entry.encode(), DOC / "changelog.gz")
    licence = (TREE / "LICENSE").read_text("utf-8")
    where = f"/{SITE.relative_to(ROOT)}"
    (DOC / "copyright").write_text("".join(contents.copyright_file(licence, SITE, where)), "utf-8")
    listed = contents.sbom(NAME, version, SITE, TREE / "requirements.lock", _moment())
    (DOC / "sbom.cdx.json").write_text(listed, "utf-8")


def _maintainer() -> str:
    control = (HERE / "control").read_text("utf-8")
    return next(line.partition(": ")[2] for line in control.splitlines() if line.startswith("Maintainer: "))


def _compile() -> None:
    """Bytecode that is believed as it stands: nobody may write here, so nothing can be newer."""
    if sys.version_info[:2] != (3, 11):
        raise SystemExit(
            f"make package wants Python {PYTHON}, which Debian 12 has: make PYTHON=python{PYTHON} package"
        )
    compileall.compile_dir(
        OPT,
        quiet=2,
        stripdir=ROOT,
        prependdir="/",
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )


def _normalise() -> int:
    """One time and plain rights for all files; their size in KB."""
    moment = _moment()
    for path in (ROOT, *ROOT.rglob("*")):
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        runs = path.is_dir() or (path.parent.name in {"bin", "sbin", NAME} and path.stat().st_mode & 0o100)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment))
    return (qt_parts.size(ROOT) + 1023) // 1024


def _install_control(version: str, size_kb: int) -> None:
    folder = ROOT / "DEBIAN"
    folder.mkdir()
    control = (HERE / "control").read_text("utf-8").replace("@VERSION@", version)
    control = control.replace("@DEPENDS@", depends((HERE / "system-packages.txt").read_text("utf-8")))
    (folder / "control").write_text(control.replace("@SIZE@", str(size_kb)), "utf-8")
    settings = sorted(path for path in (ROOT / "etc").rglob("*") if path.is_file())
    (folder / "conffiles").write_text("".join(f"/{path.relative_to(ROOT)}\n" for path in settings), "utf-8")
    for script in ("postinst", "prerm", "postrm"):
        _put(HERE / script, folder / script, 0o755)
    packed = sorted(path for path in ROOT.rglob("*") if path.is_file() and not path.is_symlink())
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(ROOT)}\n"
        for path in packed
        if folder not in path.parents
    )
    (folder / "md5sums").write_text("".join(sums), "utf-8")


def _pack(version: str) -> Path:
    (TREE / "dist").mkdir(exist_ok=True)
    deb = TREE / "dist" / f"{NAME}_{version}_amd64.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(_moment())}
    _run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build", str(ROOT), str(deb)),
        environment=environment,
    )
    return deb


def _moment() -> int:
    """SOURCE_DATE_EPOCH, else when the source was last committed."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    return int(named or _run("git", "-C", str(TREE), "log", "-1", "--format=%ct"))


def _put(source: Path, target: Path, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)


def _gzip(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, mtime=0))


def _pip(*arguments: str) -> None:
    _run(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"),
        *("--no-compile", *arguments),
    )


def _run(*command: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, check=False, env=environment, text=True, stdout=subprocess.PIPE)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])} … ended with {done.returncode}")
    return done.stdout


if __name__ == "__main__":
    main()
