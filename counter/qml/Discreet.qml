pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A text that visitors who see the screen cannot read: it shows under the mouse, with the keyboard, or for some seconds
// by a key. A screen reader reads it always.
Item {
    id: discreet

    property string text
    property string name: discreet.text
    property bool revealed: false
    property alias capMm: label.capMm
    property alias color: label.color
    property alias maximumLineCount: label.maximumLineCount
    property int weight: Font.Normal
    readonly property bool shown: discreet.revealed || hover.hovered || discreet.activeFocus

    implicitHeight: label.implicitHeight
    implicitWidth: label.implicitWidth
    activeFocusOnTab: true
    Accessible.role: Accessible.StaticText
    Accessible.name: discreet.name
    Accessible.focusable: true

    HoverHandler {
        id: hover
    }
    Rectangle {
        visible: discreet.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.mm(0.8)
        radius: Theme.mm(0.8)
        color: "transparent"
        border.width: Theme.mm(0.5)
        border.color: Theme.text
    }
    Label {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        text: discreet.shown ? discreet.text : discreet.text === "" ? "" : "● ● ●  " + qsTrId("discreet")
        font.weight: discreet.shown ? discreet.weight : Font.Normal
        color: Theme.text
        opacity: discreet.shown ? 1 : 0.75
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
