pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// All languages to choose from, in the place of the screen, which waits behind.
Item {
    id: languages

    required property KioskViewModel viewModel
    readonly property bool wide: languages.width > languages.height

    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Label {
        id: title

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTrId("languages-title")
        capMm: languages.wide ? 7 : 9
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Scroller {
        id: scroller

        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(languages.wide ? 5 : 10)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: stay.top
        anchors.bottomMargin: Theme.mm(5)
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: languages.wide
        contentHeight: all.height

        Tongues {
            id: all

            width: scroller.innerWidth
            columns: languages.wide && !Theme.large ? 4 : languages.wide ? 3 : 2
            leastHeight: Theme.mm(languages.wide ? 24 : 34)
            viewModel: languages.viewModel
        }
    }
    BigButton {
        id: stay

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTrId("languages-close")
        onClicked: languages.viewModel.press("see_languages")
    }
}
