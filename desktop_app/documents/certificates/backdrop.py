"""What stands behind the texts: the design's ornaments, the one under the title, the colour gradient in the
title."""

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

from desktop_app.documents.certificates.content import CertificateKind
from desktop_app.documents.certificates.design import Design, Slot
from desktop_app.documents.certificates.motifs import divider
from desktop_app.documents.certificates.ornaments import Sheet, draw
from desktop_app.documents.certificates.pen import MM, Pen


def ornaments_of(design: Design) -> str:
    """The operators of the design's background."""
    pen = Pen(design.height)
    sheet = Sheet(design.width, design.height, design.colours)
    for name, options in design.ornaments:
        draw(pen, sheet, name, options)
    return pen.code


def divider_of(design: Design, kind: CertificateKind) -> str:
    """The operators of the ornament under the title of this kind; empty when its layout has none."""
    if kind not in design.dividers:
        return ""
    y, width = design.dividers[kind]
    pen, colours = Pen(design.height), design.colours
    pen.save()
    divider(
        pen,
        (design.width / 2, y),
        width,
        value=colours["metal"],
        accent=colours["accent"],
        paper=colours["paper"],
    )
    pen.restore()
    return pen.code


def shine(slot: Slot, design: Design) -> PDFDictionary:
    """A pattern from the slot's colour over the design's shine and back, down the slot's box (ISO 32000-1
    §8.7.4)."""
    top = (design.height - slot.box.y) * MM
    dark, light = PDFArray(list(slot.colour)), PDFArray(list(design.colours["shine"]))

    def ramp(start: PDFArray, end: PDFArray) -> PDFDictionary:
        return PDFDictionary({"FunctionType": 2, "Domain": PDFArray([0, 1]), "C0": start, "C1": end, "N": 1})

    function = PDFDictionary(
        {
            "FunctionType": 3,
            "Domain": PDFArray([0, 1]),
            "Functions": PDFArray([ramp(dark, light), ramp(light, dark)]),
            "Bounds": PDFArray([0.55]),
            "Encode": PDFArray([0, 1, 0, 1]),
        }
    )
    shading = PDFDictionary(
        {
            "ShadingType": 2,
            "ColorSpace": PDFName("DeviceRGB"),
            "Coords": PDFArray([0, top, 0, top - slot.box.height * MM]),
            "Function": function,
            "Extend": PDFArray(["true", "true"]),
        }
    )
    return PDFDictionary({"Type": PDFName("Pattern"), "PatternType": 2, "Shading": shading})
