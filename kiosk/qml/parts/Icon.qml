pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A picture of `icons/` in one colour, beside a text; never alone, so it is silent for screen readers.
Image {
    id: icon

    property string name
    property real sizeMm: 14
    property color color: Theme.text
    readonly property int sizePx: Theme.mm(icon.sizeMm)

    width: icon.sizePx
    height: icon.sizePx
    mirror: icon.name === "back" && Application.layoutDirection === Qt.RightToLeft
    visible: icon.name !== ""
    sourceSize: Qt.size(icon.sizePx, icon.sizePx)
    source: !icon.visible ? "" : `image://icon/${icon.name}/${icon.color}`
}
