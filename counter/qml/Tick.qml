pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A box to tick, with its text.
Rectangle {
    id: tick

    property string text
    property bool ticked: false

    signal pressed

    implicitHeight: Theme.mm(11)
    radius: Theme.mm(1.4)
    color: Theme.surface
    border.width: tick.activeFocus ? Theme.mm(0.7) : 1
    border.color: tick.activeFocus ? Theme.text : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: tick.text
    Accessible.checkable: true
    Accessible.checked: tick.ticked
    Accessible.focusable: true
    Accessible.onToggleAction: tick.pressed()
    Accessible.onPressAction: tick.pressed()
    Keys.onSpacePressed: tick.pressed()

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(5)
        height: width
        radius: Theme.mm(0.8)
        color: tick.ticked ? Theme.accent : Theme.surface
        border.width: Math.max(1, Theme.mm(0.4))
        border.color: tick.ticked ? Theme.accent : Theme.line

        Label {
            visible: tick.ticked
            anchors.centerIn: parent
            text: "✓"
            capMm: 2.6
            color: Theme.accentText
            Accessible.ignored: true
        }
    }
    Label {
        anchors.left: box.right
        anchors.right: parent.right
        anchors.margins: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        text: tick.text
        capMm: 2.7
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    MouseArea {
        anchors.fill: parent
        onClicked: tick.pressed()
    }
}
