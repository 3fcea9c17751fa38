pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall

// One row to choose.
Rectangle {
    id: row

    property string text
    property string detail
    property bool current: false

    signal pressed

    height: Theme.mm(11)
    radius: Theme.mm(1.4)
    color: area.pressed || row.current ? Theme.soft : Theme.surface
    border.width: row.current ? Theme.mm(0.7) : 1
    border.color: row.current ? Theme.text : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: row.detail === "" ? row.text : row.text + ", " + row.detail
    Accessible.focusable: true
    Accessible.focused: row.current
    Accessible.onPressAction: row.pressed()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(3)
        anchors.rightMargin: Theme.mm(3)
        spacing: Theme.mm(2)

        Label {
            text: row.text
            capMm: 2.7
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            visible: row.detail !== ""
            text: row.detail
            capMm: 2.3
            color: Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: row.pressed()
    }
}
