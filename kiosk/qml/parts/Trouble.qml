pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What went wrong, plainly; takes no room while nothing has.
Rectangle {
    id: trouble

    property string text

    implicitHeight: trouble.visible ? words.implicitHeight + 2 * Theme.mm(4) : 0
    visible: trouble.text !== ""
    radius: Theme.radius
    color: Theme.warnGround
    border.width: Math.max(1, Theme.mm(0.5))
    border.color: Theme.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: trouble.text

    Fact {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        icon: "info"
        text: trouble.text
        color: Theme.warn
        bold: true
    }
}
