pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One key of the bar that stands on every screen: a picture and a word.
Pressable {
    id: tool

    property string icon
    property string text
    property bool on: false
    property bool stacked: false // the picture above the word
    property real least: Theme.target
    readonly property real wanted: tool.stacked ? picture.height + word.implicitHeight + Theme.mm(4.5) : Math.max(picture.height, word.implicitHeight) + Theme.mm(3)

    name: tool.text
    chosen: tool.on
    implicitHeight: Math.max(tool.least, tool.wanted)

    Icon {
        id: picture

        readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

        x: tool.stacked ? (tool.width - width) / 2 : mirrored ? tool.width - width - Theme.mm(3.5) : Theme.mm(3.5)
        y: tool.stacked ? (tool.height - height - word.height - Theme.mm(1)) / 2 : (tool.height - height) / 2
        name: tool.icon
        sizeMm: 9
        color: tool.ink
    }
    Label {
        id: word

        anchors.left: tool.stacked ? parent.left : picture.right
        anchors.leftMargin: tool.stacked ? Theme.mm(1) : Theme.mm(3)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(1)
        y: tool.stacked ? picture.y + picture.height + Theme.mm(1) : (tool.height - height) / 2
        text: tool.text
        font.weight: Font.Medium
        horizontalAlignment: tool.stacked ? Text.AlignHCenter : Text.AlignLeft
        color: tool.ink
        Accessible.ignored: true
    }
}
