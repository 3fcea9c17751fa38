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
    readonly property bool filled: pressable.enabled && (pressable.primary || pressable.chosen)
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property color ink: pressable.filled ? Theme.accentText : pressable.enabled ? Theme.text : Theme.quiet
    readonly property color quietInk: pressable.filled ? Theme.accentText : Theme.quiet
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

    // Without colour, too: what is not to be had has no surface of its own, what is chosen a check mark, what has the focus a ring
    // of two lines, one of which stands out from whatever is beside it.
    Rectangle {
        anchors.fill: parent
        radius: pressable.radius
        color: !pressable.enabled ? "transparent" : pressable.filled ? (pressable.down ? Theme.accentPressed : Theme.accent) : (pressable.down ? Theme.soft : Theme.surface)
        border.width: pressable.activeFocus ? Theme.mm(1.2) : pressable.flat || !pressable.enabled ? 0 : Math.max(1, Theme.mm(0.4))
        border.color: pressable.activeFocus ? Theme.text : pressable.filled ? Theme.accent : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(1.2)
        radius: Math.max(0, pressable.radius - Theme.mm(1.2))
        color: "transparent"
        visible: pressable.activeFocus && pressable.filled
        border.width: Theme.mm(0.8)
        border.color: Theme.accentText
    }
    CheckMark {
        x: pressable.mirrored ? Theme.mm(2) : parent.width - width - Theme.mm(2)
        y: Theme.mm(1.8)
        visible: pressable.chosen
        color: pressable.ink
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
