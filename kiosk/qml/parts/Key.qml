pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One key of a keyboard or keypad.
Pressable {
    id: key

    property string text
    property string icon
    property real capMm: 6
    readonly property bool roomy: picture.width + signs.spacing + label.implicitWidth + 2 * Theme.mm(2) <= key.width // a text goes before its picture

    name: key.text
    repeats: true
    activeFocusOnTab: true

    Row {
        id: signs

        anchors.centerIn: parent
        spacing: Theme.mm(3)

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            name: key.text === "" || key.roomy ? key.icon : ""
            sizeMm: 9
            color: key.ink
        }
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: key.text
            capMm: key.icon === "" ? key.capMm : 5
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: key.ink
            Accessible.ignored: true
        }
    }
}
