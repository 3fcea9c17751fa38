pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One key of a keyboard or keypad.
Pressable {
    id: key

    property string text
    property string icon
    property real capMm: 6

    name: key.text
    repeats: true
    activeFocusOnTab: true

    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(3)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: key.icon
            sizeMm: 9
            color: key.ink
        }
        Label {
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
