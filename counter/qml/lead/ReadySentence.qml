pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A ready sentence to choose.
Rectangle {
    id: sentence

    required property var row

    signal pressed

    objectName: "sentence-" + sentence.row.key
    height: label.implicitHeight + Theme.mm(3.2)
    radius: Theme.mm(1.2)
    color: area.pressed || sentence.row.chosen || hover.hovered ? Theme.soft : Theme.ground
    border.width: sentence.activeFocus ? Theme.mm(0.6) : sentence.row.chosen ? Theme.mm(0.5) : 1
    border.color: sentence.activeFocus ? Theme.text : sentence.row.chosen ? Theme.accent : Theme.edge
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: sentence.row.text
    Accessible.checkable: true
    Accessible.checked: sentence.row.chosen
    Accessible.focusable: true
    Accessible.onPressAction: sentence.pressed()
    Keys.onSpacePressed: sentence.pressed()
    Keys.onReturnPressed: sentence.pressed()

    HoverHandler {
        id: hover
    }
    Label {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(2.2)
        text: sentence.row.text
        capMm: 2.3
        font.weight: sentence.row.chosen ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: sentence.pressed()
    }
}
