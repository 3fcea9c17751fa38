pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What came of it, in the middle of the screen: a picture, a sentence, what it means, and the ways on.
KioskPage {
    id: screen

    property string picture
    property color tone: Theme.accent
    property string headline
    property string figure // a time or a number to keep in mind
    property real figureMm: screen.wide ? 7 : 9
    property string place
    property string explained
    default property alias ways: ways.data

    needed: words.height

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(320))
        spacing: Theme.mm(screen.wide ? 5 : 10)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: screen.picture
            sizeMm: screen.wide ? 20 : 40
            color: screen.tone
        }
        Label {
            width: parent.width
            text: screen.headline
            capMm: screen.wide ? 7 : 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: screen.figure
            visible: text !== ""
            capMm: screen.figureMm
            font.weight: Font.Bold
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: screen.place
            visible: text !== ""
            capMm: screen.wide ? 6 : 7
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: screen.explained
            visible: text !== ""
            capMm: screen.wide ? 5.2 : 6.4
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        Column {
            id: ways

            width: parent.width
            topPadding: Theme.mm(screen.wide ? 1 : 6)
            spacing: Theme.mm(screen.wide ? 4 : 8)
        }
    }
}
