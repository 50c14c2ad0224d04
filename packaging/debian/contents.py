"""What is in the package: a CycloneDX list for scanners, and the copyright file with each licence by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def libraries(site: Path) -> list[Distribution]:
    """The libraries in a site-packages folder, by name."""
    return sorted(distributions(path=[str(site)]), key=lambda each: each.name.lower())


def terms(library: Distribution) -> str:
    """Its licence in a few words, as its author gives it."""
    stated = library.metadata["License-Expression"] or library.metadata["License"] or ""
    if stated.strip():
        return str(stated).strip().splitlines()[0]
    classed = [each for each in library.metadata.get_all("Classifier", []) if each.startswith("License ::")]
    return classed[0].rpartition(" :: ")[2] if classed else "see its METADATA"


def sbom(name: str, version: str, site: Path, lock: Path, moment: int) -> str:
    """The list as CycloneDX 1.6 JSON; the same contents give the same text.

    The hashes are those that the lock allows: one of them is the wheel's that was installed.
    """
    factory = LicenseFactory()
    whole = Component(
        type=ComponentType.APPLICATION,
        name=name,
        version=version,
        bom_ref=name,
        licenses=[factory.make_from_string("MIT")],
    )
    made = datetime.fromtimestamp(moment, UTC)
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"{name}-{version}-{moment}"),
        metadata=BomMetaData(component=whole, timestamp=made),
    )
    hashes = locked_hashes(lock.read_text("utf-8"))
    for library in libraries(site):
        component = Component(
            type=ComponentType.LIBRARY,
            name=library.name,
            version=library.version,
            bom_ref=f"{library.name}@{library.version}",
            purl=PackageURL("pypi", name=_normal(library.name), version=library.version),
            licenses=[factory.make_from_string(terms(library))],
            hashes=[
                HashType(alg=HashAlgorithm.SHA_256, content=each) for each in hashes[_normal(library.name)]
            ],
        )
        bom.components.add(component)
        bom.register_dependency(whole, [component])
    return make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)


def locked_hashes(lock: str) -> Mapping[str, list[str]]:
    """The hashes of each library of a lock."""
    entries = re.split(r"\n(?=[a-z0-9])", lock)
    return {entry.partition("==")[0]: _HASH.findall(entry) for entry in entries if "==" in entry}


def copyright_file(licence: str, site: Path, where: str) -> Iterator[str]:
    """Our licence, and each library's by its name: its text lies with the library, as its author gives it."""
    yield licence
    yield (
        "\nThe fonts, icons and words of others beside the program have their licences next to them, and in\n"
        "LICENSES beside this file. Qt and its bindings (PySide6, shiboken6) are used under the LGPL 3:\n"
        "/usr/share/common-licenses/LGPL-3. They are libraries of their own in\n"
        f"{where}, which you may replace.\n"
    )
    yield f"\nLibraries in {where}, each with its licence in its folder *.dist-info there:\n\n"
    for library in libraries(site):
        yield f"  {library.name} {library.version}: {terms(library)}\n"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
