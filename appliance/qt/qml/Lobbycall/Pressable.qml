pragma ComponentBehavior: Bound
import QtQuick

// A surface to touch: seen pressed within a frame, focusable, named for screen readers. Content goes inside.
FocusScope {
    id: pressable

    property string name
    property bool primary: false
    property bool repeats: false // a key: each of two quick touches counts
    property bool flat: false
    property bool chosen: false // a switch that is on
    property bool checkable: false
    property real radius: Theme.radius
    readonly property bool down: area.pressed
    readonly property color ink: !pressable.enabled ? Theme.quiet : pressable.primary || pressable.chosen ? Theme.accentText : Theme.text
    readonly property color quietInk: pressable.enabled && pressable.primary ? Theme.accentText : Theme.quiet
    default property alias content: inside.data

    signal clicked

    implicitHeight: Theme.target
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: pressable.name
    Accessible.focusable: true
    Accessible.checkable: pressable.checkable
    Accessible.checked: pressable.chosen
    Accessible.onPressAction: pressable.clicked()

    Keys.onReturnPressed: pressable.clicked()
    Keys.onEnterPressed: pressable.clicked()
    Keys.onSpacePressed: pressable.clicked()

    Rectangle {
        anchors.fill: parent
        radius: pressable.radius
        color: !pressable.enabled ? Theme.ground : pressable.primary || pressable.chosen ? (pressable.down ? Theme.accentPressed : Theme.accent) : (pressable.down ? Theme.soft : Theme.surface)
        border.width: pressable.activeFocus ? Theme.mm(1.2) : pressable.flat ? 0 : Math.max(1, Theme.mm(0.4))
        border.color: pressable.activeFocus ? Theme.text : pressable.primary && pressable.enabled ? Theme.accent : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(1.2)
        radius: Math.max(0, pressable.radius - Theme.mm(1.2))
        color: "transparent"
        border.width: pressable.activeFocus && pressable.primary ? Theme.mm(0.6) : 0
        border.color: Theme.accentText
    }
    Item {
        id: inside

        anchors.fill: parent
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: pressable.clicked()
        // The second of two quick touches is meant for what was there before, wherever it lands.
        onDoubleClicked: if (pressable.repeats)
            pressable.clicked()
    }
}
