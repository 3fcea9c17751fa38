pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A button for mouse and keyboard, with its key. Where it cannot be pressed it is grey and says why.
Item {
    id: button

    property string text
    property string name: button.text
    property string detail
    property string keys
    property string why
    property bool busy: false
    property bool primary: false
    property bool tall: false
    readonly property bool possible: button.why === ""
    readonly property bool hovered: hover.hovered
    readonly property color ink: !button.possible ? Theme.quiet : button.primary ? Theme.accentText : Theme.text

    signal pressed

    implicitWidth: title.implicitWidth + (key.visible ? key.implicitWidth + Theme.mm(1.5) : 0) + Theme.mm(6)
    implicitHeight: Theme.mm(button.tall ? 14 : 9.5)

    HoverHandler {
        id: hover
    }

    Rectangle {
        id: face

        objectName: button.objectName + "-face"
        anchors.fill: parent
        enabled: button.possible
        activeFocusOnTab: true
        radius: Theme.mm(1.4)
        color: !button.possible ? "transparent" : button.primary ? (area.pressed ? Theme.accentPressed : Theme.accent) : (area.pressed || hover.hovered ? Theme.soft : Theme.surface)
        border.width: 1
        border.color: button.busy ? Theme.warn : !button.possible ? Theme.soft : button.primary ? Theme.accent : Theme.line

        Accessible.role: Accessible.Button
        Accessible.name: button.detail === "" ? button.name : button.name + ". " + button.detail
        Accessible.description: button.possible ? button.keys : qsTrId("why-" + button.why)
        Accessible.focusable: button.possible
        Accessible.onPressAction: button.pressed()
        Keys.onPressed: event => {
            if (!event.isAutoRepeat && (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                button.pressed();
                event.accepted = true;
            }
        }

        Column {
            anchors.left: parent.left
            anchors.right: key.visible ? key.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.mm(3)
            anchors.rightMargin: Theme.mm(key.visible ? 1 : 3)
            spacing: Theme.mm(0.3)

            Label {
                id: title

                width: parent.width
                text: button.busy ? button.text + " …" : button.text
                capMm: button.tall ? 3.1 : 2.5
                font.weight: button.possible ? Font.DemiBold : Font.Normal
                color: button.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: button.keys === "" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: button.detail !== ""
                text: button.detail
                capMm: 2.3
                color: button.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Label {
            id: key

            visible: button.keys !== ""
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(2)
            anchors.verticalCenter: parent.verticalCenter
            text: button.keys
            capMm: 2
            color: button.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        MouseArea {
            id: area

            anchors.fill: parent
            onClicked: button.pressed()
        }
    }

    // Focus is a ring outside the button, seen on every ground.
    Rectangle {
        visible: face.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.mm(0.9)
        color: "transparent"
        radius: Theme.mm(2)
        border.width: Theme.mm(0.7)
        border.color: Theme.text
    }
}
