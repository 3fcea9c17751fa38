pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// Something to choose, small: one of several (round mark) or yes and no (tick).
Item {
    id: chip

    property string text
    property string name: chip.text
    property string detail
    property string why
    property bool checked: false
    property bool one: false // of several, one
    property bool plain: false // without a mark: the ground says it
    property string tone: "accent"
    readonly property bool possible: chip.why === ""

    signal pressed

    implicitWidth: Math.ceil(row.implicitWidth) + Theme.mm(5)
    implicitHeight: Theme.mm(8.5)

    Rectangle {
        id: face

        objectName: chip.objectName + "-face"
        anchors.fill: parent
        enabled: chip.possible
        radius: Theme.mm(1.4)
        color: area.pressed || chip.checked ? (chip.tone === "warn" ? Theme.warnGround : Theme.soft) : hover.hovered && chip.possible ? Theme.soft : Theme.surface
        border.width: chip.checked ? Theme.mm(0.5) : 1
        border.color: chip.checked ? (chip.tone === "warn" ? Theme.warn : Theme.accent) : chip.possible ? Theme.line : Theme.soft
        activeFocusOnTab: true
        Accessible.role: chip.one ? Accessible.RadioButton : Accessible.CheckBox
        Accessible.name: chip.detail === "" ? chip.name : chip.name + ". " + chip.detail
        Accessible.description: chip.possible ? "" : qsTrId("why-" + chip.why)
        Accessible.checkable: true
        Accessible.checked: chip.checked
        Accessible.focusable: chip.possible
        Accessible.onPressAction: chip.pressed()
        Accessible.onToggleAction: chip.pressed()
        Keys.onPressed: event => {
            if (!event.isAutoRepeat && (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                chip.pressed();
                event.accepted = true;
            }
        }

        HoverHandler {
            id: hover
        }
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(2.2)
            spacing: Theme.mm(1.4)

            Rectangle {
                visible: !chip.plain
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(3.4)
                height: width
                radius: chip.one ? width / 2 : Theme.mm(0.7)
                color: "transparent"
                border.width: 1
                border.color: chip.possible ? Theme.line : Theme.soft

                Rectangle {
                    visible: chip.checked
                    anchors.centerIn: parent
                    width: parent.width - Theme.mm(1.4)
                    height: width
                    radius: chip.one ? width / 2 : Theme.mm(0.4)
                    color: chip.tone === "warn" ? Theme.warn : Theme.accent
                }
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.text
                capMm: 2.4
                font.weight: chip.checked ? Font.DemiBold : Font.Normal
                color: chip.possible ? Theme.text : Theme.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                width: Math.min(implicitWidth, chip.width - Theme.mm(chip.plain ? 4.4 : 9))
                Accessible.ignored: true
            }
        }
        MouseArea {
            id: area

            anchors.fill: parent
            onClicked: chip.pressed()
        }
    }
    Rectangle {
        visible: face.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.mm(0.8)
        color: "transparent"
        radius: Theme.mm(2)
        border.width: Theme.mm(0.6)
        border.color: Theme.text
    }
}
