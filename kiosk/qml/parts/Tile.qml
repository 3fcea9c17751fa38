pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// A large choice: picture, words, and a quiet line below.
Pressable {
    id: tile

    property string text
    property string detail
    property string icon
    property real capMm: 6.2
    property real iconMm: 18
    property real rimMm: 4 // above and below the words
    readonly property real wanted: words.implicitHeight + 2 * Theme.mm(tile.rimMm)

    name: tile.detail === "" ? tile.text : tile.text + ". " + tile.detail
    implicitHeight: Math.max(Theme.mm(30), tile.wanted)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(2.5)
        spacing: Theme.mm(tile.rimMm * 0.6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: tile.icon
            sizeMm: tile.iconMm
            color: tile.filled ? Theme.accentText : tile.enabled ? Theme.accent : Theme.quiet
        }
        Label {
            width: parent.width
            text: tile.text
            capMm: tile.capMm
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            color: tile.ink
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: tile.detail
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            color: tile.quietInk
            Accessible.ignored: true
        }
    }
}
