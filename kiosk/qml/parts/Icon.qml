pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A picture of `icons/` in one colour, beside a text; never alone, so it is silent for screen readers.
Image {
    id: icon

    property string name
    property real sizeMm: 14
    property color color: Theme.text

    width: Theme.mm(icon.sizeMm)
    height: Theme.mm(icon.sizeMm)
    mirror: icon.name === "back" && Application.layoutDirection === Qt.RightToLeft
    visible: icon.name !== ""
    sourceSize: Qt.size(icon.width, icon.height)
    source: icon.name === "" ? "" : `image://icon/${icon.name}/${icon.color}`
}
