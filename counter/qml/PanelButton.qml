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
    property bool small: false
    property bool stacked: false // the key stands below the text
    property bool current: false // it is the one that is chosen
    readonly property bool possible: button.why === ""
    readonly property bool hovered: hover.hovered
    readonly property color ink: !button.possible ? Theme.quiet : button.primary ? Theme.accentText : Theme.text
    readonly property string shownKeys: button.keys.replace("Shift+", "⇧").replace("Ctrl", qsTrId("key-ctrl"))
    readonly property bool keyAside: key.text !== "" && !button.stacked

    signal pressed

    implicitWidth: title.implicitWidth + (button.keyAside ? key.implicitWidth + Theme.mm(1.5) : 0) + Theme.mm(button.small ? 4 : 6)
    implicitHeight: Theme.mm(button.tall ? 14 : button.small ? 7.5 : 9.5)

    function forceFocus(): void {
        face.forceActiveFocus(Qt.TabFocusReason);
    }

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
        color: !button.possible ? "transparent" : button.primary ? (area.pressed ? Theme.accentPressed : Theme.accent) : (area.pressed || hover.hovered || button.current ? Theme.soft : Theme.surface)
        border.width: button.current ? Theme.mm(0.5) : 1
        border.color: button.busy ? Theme.warn : !button.possible ? Theme.soft : button.current ? Theme.accent : button.primary ? Theme.accent : Theme.line

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
            anchors.right: button.keyAside ? key.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: button.stacked && key.text !== "" ? -Theme.mm(1.4) : 0
            anchors.leftMargin: Theme.mm(button.stacked || button.small ? 1 : button.keyAside ? 1.8 : 3)
            anchors.rightMargin: Theme.mm(button.keyAside ? 0.6 : button.stacked || button.small ? 1 : 3)
            spacing: Theme.mm(0.3)

            Label {
                id: title

                width: parent.width
                text: button.busy ? button.text + " …" : button.text
                capMm: button.tall ? 3.1 : button.stacked || button.small ? 2.3 : 2.4
                font.weight: button.possible ? Font.DemiBold : Font.Normal
                color: button.ink
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: button.keyAside ? Text.AlignLeft : Text.AlignHCenter
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

            visible: text !== ""
            x: button.stacked ? (parent.width - width) / 2 : parent.width - width - Theme.mm(1.3)
            y: button.stacked ? parent.height / 2 + Theme.mm(1.1) : (parent.height - height) / 2
            text: button.shownKeys
            capMm: 1.9
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
