pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// One row to choose.
Rectangle {
    id: row

    property string text
    property bool current: false

    signal pressed

    height: Theme.mm(12)
    radius: Theme.mm(1.4)
    color: area.pressed || row.current ? Theme.soft : Theme.surface
    border.width: row.current ? Theme.mm(0.7) : 1
    border.color: row.current ? Theme.text : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: row.text
    Accessible.onPressAction: row.pressed()

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(3)
        text: row.text
        capMm: 2.7
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: row.pressed()
    }
}
