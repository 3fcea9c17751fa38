pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// One screen: a question on top, the rest below. `view` has the fields of its Props in kiosk/views.
// A screen says how high its content is (`needed`): where there is less room, such as with large texts, it scrolls.
Item {
    id: screen

    required property var view
    required property KioskViewModel viewModel
    property string title
    property string subtitle
    property real needed: 0
    property bool ownScroller: false // it scrolls a part of itself
    property alias iconName: picture.name
    readonly property bool wide: screen.width > screen.height
    readonly property bool beside: screen.wide && !Theme.large // things stand beside one another
    default property alias content: body.data
    property alias foot: foot.data // stays where it is, whatever scrolls
    readonly property real bodyWidth: body.width
    readonly property real bodyHeight: body.height

    // The reason of a `Why` and its next chance, as one text.
    function because(why: var): string {
        return why.reason === "" ? "" : [why.day ? qsTrId("refused-" + why.reason).arg(why.day) : qsTrId("refused-" + why.reason), screen.again(why)].filter(part => part !== "").join(" ");
    }

    function again(why: var): string {
        if (why.come)
            return qsTrId("come-at").arg(why.come);
        return why.next ? qsTrId("again-at").arg(why.next) : "";
    }

    function wait(low: int, high: int): string {
        if (low < 0)
            return qsTrId("wait-unknown");
        if (high === 0)
            return qsTrId("wait-none");
        return low === high ? qsTrId("wait-minutes", high) : qsTrId("wait-range").arg(low).arg(high);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: screen.title

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        sizeMm: screen.wide ? 12 : 18
        color: Theme.accent
    }
    Column {
        id: head

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? Theme.margin : 0
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.mm(2)

        Label {
            width: parent.width
            text: screen.title
            capMm: screen.wide ? 6.6 : 9
            font.weight: Font.DemiBold
            visible: text !== ""
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: screen.subtitle
            capMm: screen.wide ? 5 : 5.6
            color: Theme.quiet
            visible: text !== ""
        }
    }
    Scroller {
        id: scroller

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: head.height === 0 ? 0 : screen.wide ? Theme.mm(3) : Theme.mm(8)
        anchors.bottom: foot.top
        anchors.bottomMargin: foot.height === 0 ? 0 : Theme.mm(screen.wide ? 4 : 8)
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: screen.wide && Theme.large && !screen.ownScroller
        contentHeight: screen.needed

        Item {
            id: body

            width: scroller.innerWidth
            height: scroller.turns ? screen.needed : scroller.height
        }
    }
    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.mm(screen.wide ? 3 : 6)
    }
}
