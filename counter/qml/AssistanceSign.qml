pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// What help the visitor needs, large: the clerk gets ready before they come.
Rectangle {
    id: sign

    property list<string> needs
    readonly property string said: sign.needs.map(need => qsTrId("assistance-" + need)).join(" · ")
    property real capMm: 3.2

    visible: sign.needs.length > 0
    implicitHeight: Math.max(mark.height, label.implicitHeight) + Theme.mm(2.6)
    radius: Theme.mm(1.4)
    color: Theme.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sign.said

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(2.4)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(sign.capMm * 2.2)
        height: width
        radius: width / 2
        color: Theme.ground

        Label {
            anchors.centerIn: parent
            text: "!"
            capMm: sign.capMm * 1.3
            font.weight: Font.Bold
            color: Theme.warn
            Accessible.ignored: true
        }
    }
    Label {
        id: label

        objectName: "assistance"
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.mm(2.4)
        anchors.rightMargin: Theme.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        text: sign.said
        capMm: sign.capMm
        font.weight: Font.Bold
        color: Theme.ground
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
