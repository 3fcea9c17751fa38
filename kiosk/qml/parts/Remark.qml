pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// The office's standing remark, such as that this is a demonstration.
Rectangle {
    id: remark

    required property string text
    required property real side

    implicitHeight: remark.text !== "" ? words.implicitHeight + 2 * Theme.mm(2.5) : 0
    visible: remark.text !== ""
    color: Theme.warnGround

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: remark.side
        anchors.rightMargin: remark.side
        anchors.verticalCenter: parent.verticalCenter
        text: remark.text
        color: Theme.warn
    }
}
