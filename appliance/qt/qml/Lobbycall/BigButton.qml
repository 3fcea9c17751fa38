pragma ComponentBehavior: Bound
import QtQuick

// A button for a finger: at least 20 mm high, seen pressed within a frame, once for each touch.
FocusScope {
    id: button

    property string text
    property string detail
    property bool primary: false
    property real capMm: 5.6
    readonly property bool down: area.pressed

    signal clicked

    implicitWidth: Math.max(Theme.mm(40), Math.max(title.implicitWidth, subtitle.implicitWidth) + 2 * Theme.margin)
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.gap)
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: button.detail === "" ? button.text : button.text + ". " + button.detail
    Accessible.focusable: true
    Accessible.onPressAction: button.clicked()

    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()
    Keys.onSpacePressed: button.clicked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: !button.enabled ? Theme.ground : button.primary ? (button.down ? Theme.accentPressed : Theme.accent) : (button.down ? Theme.soft : Theme.surface)
        border.width: button.activeFocus ? Theme.mm(1.2) : Math.max(1, Theme.mm(0.4))
        border.color: button.activeFocus ? Theme.text : button.primary ? Theme.accent : Theme.line
    }

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        spacing: Theme.mm(1)

        Label {
            id: title

            width: parent.width
            text: button.text
            capMm: button.capMm
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            color: !button.enabled ? Theme.quiet : button.primary ? Theme.accentText : Theme.text
            Accessible.ignored: true
        }
        Label {
            id: subtitle

            width: parent.width
            visible: text !== ""
            text: button.detail
            horizontalAlignment: Text.AlignHCenter
            color: button.primary && button.enabled ? Theme.accentText : Theme.quiet
            Accessible.ignored: true
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: button.clicked()
        onDoubleClicked: {} // the second of two quick touches is meant for what was there before
    }
}
