pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One of the two great ways into the house: upright with its picture on top, across with it at the side.
Pressable {
    id: way

    required property bool wide
    property string icon
    property string text
    property string detail
    readonly property real wanted: words.height + Theme.mm(way.wide ? 6 : 55)

    primary: true
    name: way.text + ". " + way.detail

    Icon {
        id: picture

        x: !way.wide ? (parent.width - width) / 2 : way.mirrored ? parent.width - width - Theme.mm(6) : Theme.mm(6)
        y: way.wide ? (parent.height - height) / 2 : Theme.mm(13)
        name: way.icon
        sizeMm: way.wide ? 14 : 28
        color: way.ink
    }
    Column {
        id: words

        anchors.left: way.wide ? picture.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.mm(5)
        anchors.rightMargin: Theme.mm(5)
        y: way.wide ? (parent.height - height) / 2 : Theme.mm(47)
        spacing: Theme.mm(way.wide ? 1.5 : 2.5)

        Label {
            width: parent.width
            text: way.text
            capMm: way.wide ? 5.6 : 6.8
            font.weight: Font.DemiBold
            horizontalAlignment: way.wide ? Text.AlignLeft : Text.AlignHCenter
            color: way.ink
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: way.detail
            capMm: way.wide ? 4.8 : 5.2
            horizontalAlignment: way.wide ? Text.AlignLeft : Text.AlignHCenter
            color: way.quietInk
            Accessible.ignored: true
        }
    }
}
