pragma ComponentBehavior: Bound
import QtQuick

// A text of the type scale. `capMm` is the height of its capitals in millimetres.
Text {
    id: label

    property real capMm: 4.8

    font.family: Theme.family
    font.pixelSize: Theme.cap(capMm)
    color: Theme.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
}
