pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A choice in a list: picture at the side, words, a quiet line below.
Pressable {
    id: row

    property string text
    property string detail
    property string icon
    property bool warn: false
    property real capMm: 5.6

    name: row.detail === "" ? row.text : row.text + ". " + row.detail
    implicitHeight: Math.max(Theme.mm(24), words.implicitHeight + 2 * Theme.mm(3.5))

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        name: row.icon
        sizeMm: 12
        color: row.filled ? Theme.accentText : row.enabled ? Theme.accent : Theme.quiet
    }
    Column {
        id: words

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: Theme.mm(6)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(5)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1.5)

        Label {
            width: parent.width
            text: row.text
            capMm: row.capMm
            font.weight: Font.DemiBold
            color: row.ink
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.detail
            visible: text !== ""
            color: row.warn && !row.filled ? Theme.warn : row.quietInk
            Accessible.ignored: true
        }
    }
}
